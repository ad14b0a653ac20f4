package io.standfirst.story.speech;

import java.util.Set;

/**
 * Somebody who may be the speaker of a passage.
 *
 * @param telling the verb of speech that makes it likely; null if none does
 * @param carried the mention is of an earlier passage's speaker
 */
record Candidate(Mention mention, Telling telling, boolean carried, Set<Clue> clues) {

    double score() {
        double sum = 0;
        for (Clue clue : clues) {
            sum += clue.weight();
        }
        return sum;
    }
}
