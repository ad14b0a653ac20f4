package io.standfirst.story.speech;

/** What speaks for, and against, a person being meant by "he" or "she". The weights add up; the highest sum wins. */
enum AntecedentClue {
    /** Given name, honorific or role fit the pronoun, where others tell nothing. */
    GENDER_FITS(1.0),
    /** Pronouns stand for whom a story talks of now. */
    EACH_PARAGRAPH_BETWEEN(-1.0),
    EACH_SENTENCE_BETWEEN(-0.5),
    /** Who begins a sentence is mostly its subject, and stays one. */
    FIRST_OF_SENTENCE(1.2),
    /** In "the mayor's office" the story is of the office. */
    OWNS_SOMETHING(-0.6),
    /** In "a letter to the mayor" it is of the letter. */
    BEHIND_PREPOSITION(-0.8),
    /** Who was quoted is quoted on. */
    SPOKE_LAST(1.5);

    private final double weight;

    AntecedentClue(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
