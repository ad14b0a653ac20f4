package io.standfirst.desk;

/** What to do with what a revision names and was deleted since. */
public enum MissingPolicy {
    /** Restore nothing, and say what is gone. */
    REFUSE,
    /** Restore the article without it; a quote goes with its speaker. */
    LEAVE_OUT
}
