package io.standfirst.story.speech;

/**
 * A passage and who spoke it.
 *
 * @param index      of the passage
 * @param by         null if nothing tells
 * @param name       of who spoke: the full name, if the text has it somewhere
 * @param confidence how likely that is right, from 0 to 1
 */
record Said(int index, Passage passage, Candidate by, String name, double confidence) {

    boolean has(Clue clue) {
        return by != null && by.clues().contains(clue);
    }

    /** Whether words around it attribute the passage itself. */
    boolean isAttributed() {
        return isTold() && !by.carried();
    }

    /** Whether a verb of speech in the passage's own sentence tells who spoke. */
    boolean isTold() {
        return by != null && by.telling() != null && (has(Clue.BEFORE) || has(Clue.BEHIND) || by.carried());
    }
}
