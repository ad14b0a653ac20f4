package io.standfirst.story.speech;

import io.standfirst.story.speech.Mention.Form;
import io.standfirst.story.speech.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds all words outside quotation marks that name, describe or stand for somebody. */
final class MentionFinder {

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_PHRASE = 5;
    private static final int MOST_PARTICLES = 3;
    private static final Set<String> PLACES = Set.of("new", "north", "south", "east", "west", "united", "los", "san", "santa",
            "great", "saint", "central", "northern", "southern", "eastern", "western");
    /** What stands before a name that is a place's. */
    private static final Set<String> SETTINGS = Set.of("in", "of", "at", "near");

    private final Prose prose;
    private final List<Mention> found = new ArrayList<>();
    private final RoleFinder roles;

    private MentionFinder(Prose prose) {
        this.prose = prose;
        this.roles = new RoleFinder(prose, found);
    }

    /** In the order of the text; a phrase and the name inside it are both there. */
    static List<Mention> find(Prose prose) {
        MentionFinder finder = new MentionFinder(prose);
        int at = 0;
        while (at < prose.tokens().size()) {
            at = finder.read(at);
        }
        return finder.found;
    }

    /** Reads what begins here and says where to go on. */
    private int read(int at) {
        Token token = prose.at(at);
        if (!token.isWord()) {
            return at + 1;
        }
        Form pronoun = pronoun(at);
        if (pronoun != null) {
            found.add(new Mention(pronoun, at, at + 1, token.text(), null, false));
            return at + 1;
        }
        if (beginsName(at)) {
            return name(at);
        }
        if (Vocabulary.is(token, Kind.DETERMINER)) {
            int end = phraseEnd(at + 1);
            if (end > at + 1) {
                noun(at, end);
                return end;
            }
        } else if (isBareNoun(at)) {
            noun(at, at + 1);
        }
        return at + 1;
    }

    private Form pronoun(int at) {
        String word = prose.at(at).lower();
        int contraction = word.indexOf('\'');
        return switch (contraction < 0 ? word : word.substring(0, contraction)) {
            case "he", "she" -> Form.HE_SHE;
            case "they", "it", "we", "i" -> Form.THEY;
            case "who", "which", "that" -> isVerbNear(at) ? Form.WHO : null;
            default -> null;
        };
    }

    private boolean isVerbNear(int at) {
        return isVerb(at + 1) || Vocabulary.is(prose.at(at + 1), Kind.AUXILIARY) && isVerb(at + 2);
    }

    private boolean isVerb(int at) {
        return Vocabulary.isVerb(prose.at(at));
    }

    private boolean beginsName(int at) {
        Token token = prose.at(at);
        return token.isCapitalised() && !Vocabulary.is(token, Kind.FUNCTION) && !Vocabulary.is(token, Kind.CALENDAR)
                && !(prose.beginsSentence(at) && isOrdinary(at));
    }

    /** A word that has its capital only because it begins a sentence. */
    private boolean isOrdinary(int at) {
        Token token = prose.at(at);
        boolean alone = !prose.within(token.sentence(), at + 1).isCapitalised();
        String word = token.lower();
        return alone && (word.endsWith("ing") || word.endsWith("ly") || word.endsWith("ed")
                || Vocabulary.is(token, Kind.ROLE) && prose.at(at + 1).isWord() && !isVerb(at + 1));
    }

    private int name(int at) {
        int end = nameEnd(at);
        int own = at;
        for (int i = at; i < end - 1; i++) {
            if (Vocabulary.is(prose.at(i), Kind.TITLE) && !Vocabulary.is(prose.at(end - 1), Kind.ORGANISATION)) {
                own = i + 1;
            }
        }
        boolean possessed = prose.at(end).isPossessive();
        String name = prose.words(own, end);
        Form form = form(own, end, own > at);
        int begin = form == Form.PERSON && own == at ? roles.start(own) : at;
        dropInside(begin);
        String role = form == Form.PERSON ? roles.of(begin, own, end) : null;
        found.add(new Mention(form, begin, end, name, role, possessed));
        return behindName(begin, end, possessed);
    }

    private void dropInside(int begin) {
        while (!found.isEmpty() && found.get(found.size() - 1).to() > begin) {
            found.remove(found.size() - 1);
        }
    }

    /** "The mayor's office", "Labour sources": a phrase that a name begins. */
    private int behindName(int from, int end, boolean possessed) {
        int noun = possessed ? end + 1 : end;
        Token next = prose.at(noun);
        boolean collective = Vocabulary.is(next, Kind.ORGANISATION) || Vocabulary.is(next, Kind.ROLE)
                || Vocabulary.is(next, Kind.SPEECH) && !Vocabulary.is(next, Kind.SAYING);
        if (!next.isWord() || next.isCapitalised() || !possessed && !collective) {
            return noun;
        }
        int to = phraseEnd(noun);
        if (to > noun) {
            noun(from, to);
        }
        return Math.max(noun, to);
    }

    private int nameEnd(int from) {
        int sentence = prose.at(from).sentence();
        int at = from + 1;
        while (at - from < LONGEST_NAME) {
            Token token = prose.within(sentence, at);
            if (isNameWord(token)) {
                at++;
            } else if (joinsName(token) && nameBehind(sentence, at) > at) {
                at = nameBehind(sentence, at);
            } else {
                break;
            }
        }
        return at;
    }

    /** Behind the small words that begin here and the capitalised one that follows; here, if none does. */
    private int nameBehind(int sentence, int at) {
        for (int word = at + 1; word <= at + MOST_PARTICLES; word++) {
            Token token = prose.within(sentence, word);
            if (isNameWord(token)) {
                return word + 1;
            }
            if (!Vocabulary.is(token, Kind.PARTICLE) && !token.is("the")) {
                return at;
            }
        }
        return at;
    }

    private static boolean isNameWord(Token token) {
        return token.isCapitalised() && !Vocabulary.is(token, Kind.FUNCTION) && !Vocabulary.is(token, Kind.CALENDAR);
    }

    private static boolean joinsName(Token token) {
        return token.is("of") || token.is("&") || Vocabulary.is(token, Kind.PARTICLE);
    }

    private Form form(int from, int to, boolean titled) {
        Token first = prose.at(from);
        boolean given = Vocabulary.is(first, Kind.GIVEN_SHE) || Vocabulary.is(first, Kind.GIVEN_HE);
        if (titled && to - from <= 4 || given && to - from > 1) {
            return Form.PERSON;
        }
        boolean described = Vocabulary.is(prose.at(from - 1), Kind.ROLE) && !prose.at(from - 1).isCapitalised();
        boolean compound = false;
        for (int i = from; i < to; i++) {
            Token token = prose.at(i);
            compound |= Vocabulary.is(token, Kind.ORGANISATION) || Vocabulary.is(token, Kind.ROLE) || token.is("of") || token.is("&");
        }
        boolean whole = to - from > 1 && to - from <= 4 && !PLACES.contains(first.lower());
        boolean place = SETTINGS.contains(prose.at(from - 1).lower()) && !given;
        return !compound && !place && (whole || described) ? Form.PERSON : Form.NAME;
    }

    /** Where a noun phrase ends that begins here; here, if none does. */
    private int phraseEnd(int from) {
        int sentence = prose.at(from - 1).sentence();
        int at = from;
        while (at - from < LONGEST_PHRASE) {
            Token token = prose.within(sentence, at);
            boolean verb = at == from ? Vocabulary.is(token, Kind.SAYING) && !Vocabulary.is(token, Kind.SPEECH)
                    : isVerb(at) && !isVerbNear(at) || token.lower().endsWith("ed");
            if (!token.isWord() || token.isCapitalised() || verb || Vocabulary.is(token, Kind.FUNCTION)) {
                break;
            }
            at++;
        }
        boolean beforeName = prose.within(sentence, at).isCapitalised();
        return beforeName ? from : at;
    }

    private boolean isBareNoun(int at) {
        Token token = prose.at(at);
        if (!Character.isLetter(token.text().charAt(0)) || Vocabulary.is(token, Kind.FUNCTION) || Vocabulary.is(token, Kind.AUXILIARY) || isNameWord(prose.at(at + 1))) {
            return false;
        }
        return Vocabulary.is(token, Kind.ROLE) || Vocabulary.is(prose.at(at + 1), Kind.SAYING) && !isVerb(at)
                && !token.lower().endsWith("ly");
    }

    private void noun(int from, int to) {
        found.add(new Mention(Form.NOUN, from, to, prose.words(from, to), null, prose.at(to).isPossessive()));
    }
}
