package io.standfirst.search;

import io.standfirst.search.index.IndexFields.TextPart;
import java.time.Duration;
import java.util.List;

/** What makes one hit better than another. All weights are here, each with its reason. */
final class Relevance {

    /** A story is about what its headline says. */
    private static final float HEADLINE = 6;
    /** The standfirst sums the story up, but has more words that are only in passing. */
    private static final float STANDFIRST = 3;
    /** A heading tells what one part is about. */
    private static final float HEADING = 2;
    /** What else is said is the measure of all the others. */
    private static final float BODY = 1;

    /** Whoever types a name looks for stories that quote or are by that person more often than for mentions. */
    static final float NAMES = 2;

    /** Words as they are written serve to find beginnings and typing errors; whole words are found by better fields. */
    static final float WORDS = 1;

    /** Common words break ties between stories that have all the others. */
    static final float STOP_WORD = 0.2f;

    /** Two words are both meant. */
    static final int ALL_UP_TO = 2;
    /** Of a few words, one may be wrong or said otherwise. */
    static final int MOST_UP_TO = 5;
    static final int MOST_PERCENT = 70;
    /** Of a long question, a third has to be there: ranking does the rest. */
    static final int FEW_PERCENT = 34;

    /** With fewer hits than this, a question was perhaps mistyped. */
    static final int LITTLE = 3;

    /**
     * News is of its day: a hit is worth a little more the younger it is, in steps, since a search engine that knows
     * nothing of time has to count them. All steps together weigh less than one rare word in a body.
     */
    static final List<Step> FRESHNESS = List.of(
            new Step(Duration.ofDays(2), 0.5f), new Step(Duration.ofDays(14), 0.4f),
            new Step(Duration.ofDays(90), 0.3f), new Step(Duration.ofDays(730), 0.3f));

    private Relevance() {
    }

    /** What is not older than this is worth so much more. */
    record Step(Duration age, float boost) {
    }

    static float of(TextPart part) {
        return switch (part) {
            case HEADLINE -> HEADLINE;
            case STANDFIRST -> STANDFIRST;
            case HEADING -> HEADING;
            case BODY -> BODY;
        };
    }

    /** Who types more words than this has not just mistyped one, and to look for so many like them takes long. */
    static final int TYPOS_UP_TO = 10;

    /** How many letters of a word may be wrong: in short words, every one counts. */
    static int errors(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters < 4 ? 0 : letters < 7 ? 1 : 2;
    }
}
