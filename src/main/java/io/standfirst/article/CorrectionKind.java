package io.standfirst.article;

/** What a note to readers does. */
public enum CorrectionKind {
    /** Puts right what was wrong. */
    CORRECTION,
    /** Makes clear what could be misunderstood. */
    CLARIFICATION
}
