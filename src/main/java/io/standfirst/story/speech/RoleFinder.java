package io.standfirst.story.speech;

import io.standfirst.story.speech.Mention.Form;
import io.standfirst.story.speech.Vocabulary.Kind;
import java.util.List;

/** Finds what a text says that a person is: "fisheries minister Maren Holt", "Maren Holt, the minister of fisheries". */
final class RoleFinder {

    private static final int LONGEST_APPOSITION = 12;
    private static final int LONGEST_PHRASE = 5;
    private static final int LONGEST_ROLE = 8;

    private final Prose prose;
    /** The mentions up to the name in question. */
    private final List<Mention> found;

    RoleFinder(Prose prose, List<Mention> found) {
        this.prose = prose;
        this.found = found;
    }

    /** Where the words begin that say in lower case what the person behind them is. */
    int start(int name) {
        int at = name;
        int sentence = prose.at(name).sentence();
        if (!Vocabulary.is(prose.within(sentence, at - 1), Kind.ROLE)) {
            return name;
        }
        while (name - at < LONGEST_ROLE) {
            Token before = prose.within(sentence, at - 1);
            boolean describes = before.isWord() && !Vocabulary.is(before, Kind.FUNCTION) && !Vocabulary.is(before, Kind.AUXILIARY)
                    && !before.lower().endsWith("ly") && (!Vocabulary.isVerb(prose.at(at - 1)) || before.isCapitalised());
            boolean begun = prose.at(at).isCapitalised() && at < name && !before.isCapitalised();
            if (!describes || begun) {
                break;
            }
            at--;
        }
        return at;
    }

    /**
     * What the text says that a person is, before the name, behind it, or in the phrase before; null if it does not.
     *
     * @param from where the words that name the person begin
     * @param name where the name itself does
     */
    String of(int from, int name, int end) {
        if (from < name && !(name - from == 1 && Vocabulary.is(prose.at(from), Kind.HONORIFIC))) {
            return prose.words(from, name);
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
            if (prose.at(i).isPossessive() || Vocabulary.is(prose.at(i), Kind.DETERMINER)) {
                from = i + 1;
            }
        }
        return prose.words(from, name - 1);
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
        int from = Vocabulary.is(prose.within(sentence, end + 1), Kind.DETERMINER) ? end + 2 : end + 1;
        int to = from;
        boolean role = false;
        while (to - from < LONGEST_APPOSITION && isInside(prose.within(sentence, to))) {
            role |= Vocabulary.is(prose.at(to), Kind.ROLE) && to - from < LONGEST_PHRASE;
            to++;
        }
        boolean closed = prose.within(sentence, to).is(",") || !prose.within(sentence, to).isWord();
        return role && closed && !Vocabulary.isVerb(prose.at(from)) ? prose.words(from, to) : null;
    }

    private static boolean isInside(Token token) {
        return token.isWord() && !token.is("who") && !token.is("said") || token.isPossessive();
    }
}
