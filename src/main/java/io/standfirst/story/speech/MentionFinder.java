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
    private static final int LONGEST_ROLE = 8;
    private static final int MOST_PARTICLES = 3;
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "one", "another", "his", "her", "their", "its", "my", "our",
            "this", "that", "these", "those", "some", "many", "several", "most", "two", "three", "four", "five", "both", "other",
            "each", "every", "no");
    private static final Set<String> PLACES = Set.of("new", "north", "south", "east", "west", "united", "los", "san", "santa",
            "great", "saint", "central", "northern", "southern", "eastern", "western");
    /** What stands before a name that is a place's. */
    private static final Set<String> SETTINGS = Set.of("in", "of", "at", "near");

    private final Prose prose;
    private final List<Mention> found = new ArrayList<>();

    private MentionFinder(Prose prose) {
        this.prose = prose;
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
        if (DETERMINERS.contains(token.lower())) {
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
        return Vocabulary.is(prose.at(at), Kind.SAYING) || Vocabulary.is(prose.at(at), Kind.EXPRESSING);
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
        String name = words(own, end);
        Form form = form(own, end, own > at);
        int begin = form == Form.PERSON && own == at ? roleStart(own) : at;
        dropInside(begin);
        String role = form == Form.PERSON ? role(begin, own, end) : null;
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

    /** Where the words begin that say in lower case what the person behind them is. */
    private int roleStart(int name) {
        int at = name;
        int sentence = prose.at(name).sentence();
        if (!Vocabulary.is(prose.within(sentence, at - 1), Kind.ROLE)) {
            return name;
        }
        while (name - at < LONGEST_ROLE) {
            Token before = prose.within(sentence, at - 1);
            boolean describes = before.isWord() && !Vocabulary.is(before, Kind.FUNCTION) && !Vocabulary.is(before, Kind.AUXILIARY)
                    && !before.lower().endsWith("ly") && (!isVerb(at - 1) || before.isCapitalised());
            boolean begun = prose.at(at).isCapitalised() && at < name && !before.isCapitalised();
            if (!describes || begun) {
                break;
            }
            at--;
        }
        return at;
    }

    private String role(int from, int name, int end) {
        if (from < name && !(name - from == 1 && Vocabulary.is(prose.at(from), Kind.HONORIFIC))) {
            return words(from, name);
        }
        String behind = apposition(end);
        return behind == null ? noun(from) : behind;
    }

    /** "The lead negotiator, Maren Holt, said": the role in a phrase before the name and a comma. */
    private String noun(int name) {
        Mention phrase = phraseBefore(name - 1);
        if (phrase == null || !prose.at(name - 1).is(",") || !People.isRole(phrase.name())) {
            return null;
        }
        int from = phrase.from();
        for (int i = from; i < phrase.to(); i++) {
            if (prose.at(i).isPossessive() || DETERMINERS.contains(prose.at(i).lower())) {
                from = i + 1;
            }
        }
        return words(from, name - 1);
    }

    /** The noun phrase that ends here, or whose "of …" does. */
    private Mention phraseBefore(int end) {
        for (int i = found.size() - 1; i >= 0 && i >= found.size() - 2; i--) {
            Mention phrase = found.get(i);
            boolean ends = phrase.to() == end || i == found.size() - 2 && found.get(i + 1).to() == end
                    && found.get(i + 1).from() == phrase.to() + 1 && prose.at(phrase.to()).is("of");
            if (phrase.form() == Form.NOUN && ends) {
                return phrase;
            }
        }
        return null;
    }

    /** What stands between commas behind a name, if it names a role. */
    private String apposition(int end) {
        int sentence = prose.at(end - 1).sentence();
        if (!prose.within(sentence, end).is(",")) {
            return null;
        }
        int from = DETERMINERS.contains(prose.within(sentence, end + 1).lower()) ? end + 2 : end + 1;
        int to = from;
        boolean role = false;
        while (to - from < LONGEST_NAME && isInside(prose.within(sentence, to))) {
            role |= Vocabulary.is(prose.at(to), Kind.ROLE) && to - from < LONGEST_PHRASE;
            to++;
        }
        boolean closed = prose.within(sentence, to).is(",") || !prose.within(sentence, to).isWord();
        return role && closed && !isVerb(from) ? words(from, to) : null;
    }

    private static boolean isInside(Token token) {
        return token.isWord() && !token.is("who") && !token.is("said") || token.isPossessive();
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
        found.add(new Mention(Form.NOUN, from, to, words(from, to), null, prose.at(to).isPossessive()));
    }

    private String words(int from, int to) {
        return prose.text().substring(prose.at(from).start(), prose.at(to - 1).end());
    }
}
