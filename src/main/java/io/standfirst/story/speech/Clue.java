package io.standfirst.story.speech;

/**
 * What speaks for, and against, somebody being the speaker of a passage. The weights of all that hold add up; the highest sum
 * wins, and how far it is ahead of the others makes the confidence. The weights were fitted to news in which people had marked
 * the speakers, but for the few that say so, and rounded.
 */
enum Clue {

    // The verb, and how the speaker hangs on it

    /** The verb is one of saying: who is its subject speaks. */
    SAYS(1.4),
    /** The verb is of judging or describing: its subject may quote others. */
    EXPRESSES(0.2),
    /** No verb makes this mention likely; it is near. */
    NO_VERB(-0.3),
    /** "the mayor said": nothing between. */
    TIGHT(1.5),
    /** "said the mayor", behind a passage: nobody writes so otherwise. */
    INVERTED(1.0),
    /** "the mayor, who …, said": the wrong one may have been picked. */
    PARTED(-1.2),
    /** A subject that the verb shares with the one before. */
    SHARED(-0.2),
    /** The verb's subject was not found; this is the nearest that may be one. */
    LOOSE(-2.0),
    /** "according to the mayor". */
    ACCORDING(2.6),
    /** A dash and a name behind the words, as under a letter. Set by hand: rare in news, plain where it is. */
    SIGNED(6.0),
    /** "she said that the mayor thinks": the words are more likely hers. */
    EMBEDDED(-1.7),
    /** "she said the report calls": that is no person. */
    EMBEDDED_NOUN(-0.9),

    // Where the evidence stands

    /** In the same sentence, ahead of the passage: the most usual place with fragments. */
    BEFORE(3.0),
    /** In the same sentence, behind the passage: the most usual place with sentences. */
    BEHIND(2.7),
    /** Earlier in the paragraph. */
    SENTENCE_BEFORE(-0.6),
    /** Later in the paragraph. */
    SENTENCE_BEHIND(-0.6),
    /** In the paragraph before: "The mayor was blunt:". */
    PARAGRAPH_BEFORE(-2.4),
    /** More than two sentences away. */
    FAR(-2.0),
    /** The verb begins right behind a comma that ends the words: "…," she said. */
    RIGHT_BEHIND_COMMA(1.8),
    /** The verb begins right behind the words, without a comma: often a new thought. */
    RIGHT_BEHIND(-0.2),
    /** At most two words between verb and passage: said that "…". */
    RIGHT_BEFORE(0.4),
    /** At most eight. */
    NEAR_BEFORE(0.8),
    /** Another verb of speech stands between: that is mostly within what this one says. */
    OTHER_VERB_BETWEEN(0.7),
    /** Another passage stands between. */
    PASSAGE_BETWEEN(-0.9),
    /** A fragment, and the verb follows later in the sentence: rarely about it. */
    FRAGMENT_BEFORE_VERB(-1.2),
    /** A fragment, and the verb follows at once. */
    FRAGMENT_RIGHT_BEFORE_VERB(-0.7),

    // What the mention is

    /** People speak. */
    PERSON(1.5),
    /** Organisations, papers and countries do, too. */
    NAME(0.1),
    /** "the minister", "one resident", and many nouns that cannot speak. */
    NOUN(-1.2),
    /** "he", "she". */
    HE_SHE(-0.3),
    /** "they", "it", "we". */
    THEY(-0.1),
    /** "who", whose name was not found. */
    WHO(-0.5),
    /** The mayor's claim, the mayor's words: hers, but often it is whoever cites them that is quoted. */
    OWNS_SPEECH(-0.2),
    /** In "a letter to the mayor" somebody else wrote. */
    BEHIND_PREPOSITION(-0.5),
    /** A verb's subject that begins the sentence. */
    FIRST_OF_SENTENCE(0.8),
    /** Whom a sentence begins with, it is about. */
    FIRST_OF_SENTENCE_WITHOUT_VERB(1.0),
    /** The mention right before the passage is mostly the thing that is called so. */
    NEAREST(-0.8),

    // Who spoke last

    /** Who spoke may go on in the next paragraph. */
    GOES_ON_IN_NEXT_PARAGRAPH(-0.6),
    /** The same, and nothing else is in the paragraph: as often somebody else was introduced before. */
    GOES_ON_ALONE(-1.2),
    /** No mark ended the paragraph before, so the quotation goes on. Set by hand: it is a rule of spelling. */
    GOES_ON_UNCLOSED(4.0);

    private final double weight;

    Clue(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
