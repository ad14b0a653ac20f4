package io.standfirst.store;

/** What a change is a change of and, but for corrections and bans, what a slug is a slug of. */
public enum Noun {
    ARTICLE,
    CORRECTION,
    /** Of some article from what is computed for another. */
    BAN,
    SPEAKER, AUTHOR, TOPIC;

    /** Whether two of them can turn out to be one. */
    public boolean canMerge() {
        return this == SPEAKER || this == AUTHOR;
    }
}
