package io.standfirst.store;

/** Which of an article's editions a row is. */
public enum EditionKind {
    /** What editors change. */
    WORKING,
    /** What readers see, will see, or last saw. */
    PUBLISHED,
    /** What readers once saw; keeps its times and no content rows. */
    PAST;

    /** Of the editions that a view shows. */
    static EditionKind of(View view) {
        return switch (view) {
            case WORKING -> WORKING;
            case PUBLISHED -> PUBLISHED;
        };
    }
}
