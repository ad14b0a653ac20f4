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
            case BODY, ABOUT -> BODY;
        };
    }

    /** How much of the shorter of two texts stands in the other, word for word, if one is a copy of the other. */
    static final double COPIED = 0.6;

    /** Two stories that quote the same person are often about the same thing; beyond two, it is their interviews. */
    static final double SAME_SPEAKER = 0.15;
    /** Topics are broad: they alone are not enough. */
    static final double SAME_TOPIC = 0.04;
    static final int SAME_UP_TO = 2;

    /** The best likeness there can be: one says all keywords of the other, as often, and they share speakers and topics. */
    static final double IDENTICAL = 1 + SAME_UP_TO * (SAME_SPEAKER + SAME_TOPIC);

    /** Of fifty news stories whose likeness people judged (Lee50), what was less alike than this was not like at all. */
    static final double ALIKE = 0.07;

    /** As BM25 has them: how soon it no longer matters that a word is said once more, and how much long texts are held back. */
    static final double SATURATION = 1.2;
    static final double LENGTH = 0.75;

    /** Who types more words than this has not just mistyped one, and to look for so many like them takes long. */
    static final int TYPOS_UP_TO = 10;

    /** How many letters of a word may be wrong: in short words, every one counts. */
    static int errors(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters < 4 ? 0 : letters < 7 ? 1 : 2;
    }
}
