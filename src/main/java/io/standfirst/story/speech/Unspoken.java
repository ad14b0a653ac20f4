package io.standfirst.story.speech;

import io.standfirst.story.speech.Vocabulary.Kind;
import java.util.Set;

/** Why words between quotation marks are no quotation. */
enum Unspoken {
    /** A film titled "…", the so-called "…". */
    TITLED {
        @Override
        boolean fits(Prose prose, int at, Said said) {
            boolean comma = prose.at(at - 1).is(",") && isTitle(prose, at);
            return Vocabulary.is(comma ? prose.at(at - 2) : prose.at(at - 1), Kind.TITLING);
        }
    },
    /** On the programme "…": all words begin with a capital, and a preposition or an owner stands before. */
    TITLE {
        @Override
        boolean fits(Prose prose, int at, Said said) {
            Token before = prose.at(at - 1);
            return isTitle(prose, at) && (before.isPossessive() && !said.isTold() || CARRIERS.contains(before.lower()));
        }
    },
    /** Robert "Bob" Miller. */
    NICKNAME {
        @Override
        boolean fits(Prose prose, int at, Said said) {
            Token before = prose.at(at - 1);
            Token behind = prose.at(at + 1);
            return before.isCapitalised() && behind.isCapitalised() && words(prose, at) <= 2 && isTitle(prose, at)
                    && before.sentence() == behind.sentence() && !prose.beginsSentence(at - 1);
        }
    },
    /** A word or two before a noun, and nobody says them: the "quiet" carriage. */
    SO_CALLED {
        @Override
        boolean fits(Prose prose, int at, Said said) {
            Token before = prose.at(at - 1);
            Token behind = prose.at(at + 1);
            boolean open = Character.isLetterOrDigit(prose.text().codePointBefore(prose.at(at).end()));
            boolean adjective = open && before.isWord() && !Vocabulary.is(before, Kind.EXPRESSING)
                    && behind.isWord() && !Vocabulary.is(behind, Kind.FUNCTION) && !Vocabulary.is(behind, Kind.CALENDAR);
            return adjective && words(prose, at) <= SHORT && !said.isTold() && !said.has(Clue.OWNS_SPEECH);
        }
    };

    private static final int SHORT = 3;
    private static final int LONGEST_TITLE = 60;
    private static final Set<String> CARRIERS = Set.of("on", "of", "at", "in", "during", "to", "the", "a", "an");

    /** @param at index of the passage's token */
    abstract boolean fits(Prose prose, int at, Said said);

    static boolean isNoQuotation(Prose prose, int at, Said said) {
        for (Unspoken reason : values()) {
            if (reason.fits(prose, at, said)) {
                return true;
            }
        }
        return false;
    }

    private static int words(Prose prose, int at) {
        return prose.text().substring(prose.at(at).start(), prose.at(at).end()).split("\\s+", SHORT + 2).length;
    }

    /** Every word but the small ones begins with a capital. */
    private static boolean isTitle(Prose prose, int at) {
        String words = prose.text().substring(prose.at(at).start(), prose.at(at).end());
        int first = words.codePointAt(0);
        if (words.length() > LONGEST_TITLE || !Character.isUpperCase(first) && !Character.isDigit(first)) {
            return false;
        }
        for (String word : words.split("\\s+")) {
            if (Character.isLowerCase(word.codePointAt(0)) && !Vocabulary.is(word, Kind.FUNCTION)) {
                return false;
            }
        }
        return true;
    }
}
