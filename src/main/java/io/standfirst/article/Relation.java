package io.standfirst.article;

/** Why a related item is related. */
public enum Relation {
    /** What happened before, or explains. */
    BACKGROUND,
    /** What happened next. */
    FOLLOW_UP,
    /** The same events, told elsewhere. */
    SAME_STORY,
    /** Anything else worth reading. */
    SEE_ALSO
}
