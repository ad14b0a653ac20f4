package io.standfirst.story.speech;

/**
 * Words of a text that may say who spoke.
 *
 * @param from      index of the first token
 * @param to        index behind the last token
 * @param name      the name in these words without titles, or the words themselves where they have none
 * @param role      what the text says that the person is, in or beside these words; null if it does not
 * @param possessed whether 's follows: in "the mayor's claim", the mayor
 */
record Mention(Form form, int from, int to, String name, String role, boolean possessed) {

    /** What a mention looks like. */
    enum Form {
        /** A name that a person has. */
        PERSON,
        /** Another name: an organisation, a country, a newspaper. */
        NAME,
        /** "The minister", "one resident", "officials". */
        NOUN,
        /** He or she. */
        HE_SHE,
        /** It, they, we. */
        THEY,
        /** Who, which, that. */
        WHO
    }

    /** The words as the text has them. */
    String in(Prose prose) {
        return prose.text().substring(prose.at(from).start(), prose.at(to - 1).end());
    }

    boolean isNamed() {
        return form == Form.PERSON || form == Form.NAME;
    }

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
