package io.standfirst.article;

/** Where an article stands between its editors and its readers, at one instant. */
public enum Status {
    /** Nothing is published or scheduled. */
    DRAFT,
    /** Readers will see an edition that they do not see yet. */
    SCHEDULED,
    /** Readers see an edition. */
    PUBLISHED,
    /** The time of the last edition has run out. */
    EXPIRED,
    /** Readers get a notice instead of the article. */
    WITHDRAWN,
    /** In the trash. */
    TRASHED
}
