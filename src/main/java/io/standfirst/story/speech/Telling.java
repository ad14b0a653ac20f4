package io.standfirst.story.speech;

/**
 * Somebody says something: a verb of speech and who its subject is.
 *
 * @param verb    index of the verb's token
 * @param subject who speaks
 * @param tie     how verb and subject hang together
 * @param saying  whether the verb is one of saying, not only one that may take a fragment
 */
record Telling(int verb, Mention subject, Tie tie, boolean saying) {

    /** How a verb and its subject hang together. */
    enum Tie {
        /** "the mayor said" */
        TIGHT,
        /** "said the mayor" */
        INVERTED,
        /** "the mayor, who …, said"; "the mayor of … said" */
        PARTED,
        /** "the mayor came and said"; "…, the mayor added, calling it" */
        SHARED,
        /** The subject is the nearest that may be one. */
        LOOSE,
        /** "according to the mayor" */
        ACCORDING,
        /** A dash behind the words, and the name. */
        SIGNED
    }

    int from() {
        return Math.min(verb, subject.from());
    }

    int to() {
        return Math.max(verb + 1, subject.to());
    }
}
