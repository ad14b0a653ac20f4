package io.standfirst.story.speech;

import io.standfirst.story.speech.Telling.Tie;
import io.standfirst.story.speech.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the verbs of speech outside quotation marks, and the subject of each. */
final class TellingFinder {

    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "at", "in", "from", "with", "to", "on", "by", "about", "against", "near", "as", "than");
    /** How far back a subject is looked for. */
    private static final int REACH = 45;

    private final Prose prose;
    private final Mentions mentions;
    private final List<Telling> found = new ArrayList<>();

    private TellingFinder(Prose prose, Mentions mentions) {
        this.prose = prose;
        this.mentions = mentions;
    }

    /** In the order of the verbs. */
    static List<Telling> find(Prose prose, Mentions mentions) {
        TellingFinder finder = new TellingFinder(prose, mentions);
        for (int at = 0; at < prose.tokens().size(); at++) {
            finder.read(at);
        }
        return finder.found;
    }

    private void read(int at) {
        Token token = prose.at(at);
        boolean saying = Vocabulary.is(token, Kind.SAYING);
        if (token.is("according") && prose.at(at + 1).is("to")) {
            add(at, mentions.beginningAt(at + 2), Tie.ACCORDING, true);
        } else if (token.is("per") || token.is("in") && prose.at(at + 2).is("'s") && prose.at(at + 3).is("words")) {
            add(at, mentions.beginningAt(at + 1), Tie.ACCORDING, true);
        } else if (isDash(token) && prose.at(at - 1).isPassage()) {
            signed(at);
        } else if ((saying || Vocabulary.is(token, Kind.EXPRESSING)) && !mentions.covers(at)) {
            verb(at, saying);
        }
    }

    private static boolean isDash(Token token) {
        return token.is("—") || token.is("–") || token.is("―") || token.is("-");
    }

    /** A dash and a name that end the paragraph. */
    private void signed(int at) {
        Mention name = mentions.beginningAt(at + 1);
        boolean last = name != null && (prose.at(name.to()).paragraph() != prose.at(at).paragraph() || prose.at(name.to()).is(","));
        if (last && name.form() == Mention.Form.PERSON) {
            add(at, name, Tie.SIGNED, true);
        }
    }

    private void verb(int at, boolean saying) {
        if (saying && isBehindPassage(at)) {
            Mention after = mentions.beginningAt(at + 1);
            if (after != null && !after.possessed()) {
                add(at, named(after), Tie.INVERTED, true);
                return;
            }
        }
        int before = at - 1;
        int sentence = prose.at(at).sentence();
        while (isAside(prose.within(sentence, before))) {
            before--;
        }
        Mention direct = mentions.endingAt(before + 1);
        if (direct != null && prose.at(direct.from()).sentence() == sentence) {
            tied(at, direct, saying, sentence);
        } else {
            parted(at, before, saying, sentence);
        }
    }

    /** Said the mayor, Maren Holt: the person, if one follows a noun and a comma. */
    private Mention named(Mention after) {
        Mention person = after.form() == Mention.Form.NOUN && prose.at(after.to()).is(",")
                ? mentions.beginningAt(after.to() + 1) : null;
        return person != null && person.form() == Mention.Form.PERSON ? person : after;
    }

    private boolean isBehindPassage(int at) {
        Token before = prose.at(at - 1);
        return before.isPassage() || (before.is(",") || before.is("—") || before.is("-")) && prose.at(at - 2).isPassage();
    }

    private static boolean isAside(Token token) {
        return Vocabulary.is(token, Kind.AUXILIARY) || token.lower().endsWith("ly") || Vocabulary.is(token, Kind.CALENDAR);
    }

    /** A mention stands right before the verb; but in "a friend of the mayor said" it was the friend. */
    private void tied(int verb, Mention direct, boolean saying, int sentence) {
        Mention subject = head(direct, sentence);
        Tie tie = subject == direct ? Tie.TIGHT : Tie.PARTED;
        if (subject.form() == Mention.Form.WHO) {
            Mention named = antecedent(subject, sentence);
            tie = named == subject ? tie : Tie.PARTED;
            subject = named;
        }
        add(verb, subject, tie, saying);
    }

    /** The friend in "a friend of the mayor"; the mention itself if no other stands before a preposition. */
    private Mention head(Mention mention, int sentence) {
        Mention head = mention;
        while (head != null && PREPOSITIONS.contains(prose.within(sentence, head.from() - 1).lower())) {
            Mention before = mentions.endingAt(head.from() - 1);
            if (before == null || prose.at(before.from()).sentence() != sentence) {
                break;
            }
            head = before;
        }
        return head;
    }

    private Mention antecedent(Mention who, int sentence) {
        int end = prose.within(sentence, who.from() - 1).is(",") ? who.from() - 1 : who.from();
        Mention named = mentions.endingAt(end);
        return named == null || prose.at(named.from()).sentence() != sentence ? who : named;
    }

    private void parted(int verb, int before, boolean saying, int sentence) {
        Token token = prose.within(sentence, before);
        Mention apposed = apposed(before, sentence);
        if (apposed != null) {
            add(verb, apposed, Tie.TIGHT, saying);
            return;
        }
        Mention named = token.is(",") || token.is(")") || token.is("—") || token.is("–")
                ? beforeInsertion(before, sentence) : null;
        if (named != null) {
            add(verb, named, Tie.PARTED, saying);
            return;
        }
        Telling last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && prose.at(last.verb()).sentence() == sentence && last.tie() != Tie.ACCORDING) {
            add(verb, last.subject(), Tie.SHARED, saying);
        } else {
            Mention first = mentions.subjectOf(sentence, verb);
            add(verb, first, prose.at(verb).lower().endsWith("ing") ? Tie.SHARED : Tie.LOOSE, saying);
        }
    }

    /** "The lead negotiator, Maren Holt, said": the person between the commas; null if there is none. */
    private Mention apposed(int comma, int sentence) {
        Mention person = prose.within(sentence, comma).is(",") ? mentions.endingAt(comma) : null;
        if (person == null || person.form() != Mention.Form.PERSON || !prose.within(sentence, person.from() - 1).is(",")) {
            return null;
        }
        Mention phrase = head(mentions.endingAt(person.from() - 1), sentence);
        return phrase != null && phrase.form() == Mention.Form.NOUN ? person : null;
    }

    /** The mention before what stands between commas, brackets or dashes. */
    private Mention beforeInsertion(int end, int sentence) {
        String closing = prose.at(end).lower();
        String opening = closing.equals(")") ? "(" : closing;
        for (int at = end - 1; at > end - REACH && prose.at(at).sentence() == sentence; at--) {
            if (prose.at(at).is(opening)) {
                Mention named = mentions.endingAt(at);
                if (named != null && !named.possessed()) {
                    return named;
                }
            }
        }
        return null;
    }

    private void add(int verb, Mention subject, Tie tie, boolean saying) {
        if (subject != null) {
            found.add(new Telling(verb, subject, tie, saying));
        }
    }
}
