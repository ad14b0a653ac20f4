package io.standfirst.store;

import java.util.Set;

/** What a change did. */
public enum Verb {
    CREATED,
    UPDATED,
    /** The working copy became what it was in an earlier revision. */
    REVERTED,
    RENAMED,
    DELETED,
    /** A speaker or an author became one with another, and is gone. */
    MERGED,
    /** An edition was published, and readers see it at once. */
    PUBLISHED,
    /** An edition was scheduled, or its time was changed. */
    SCHEDULED,
    /** What was scheduled was taken back. */
    CANCELLED,
    UNPUBLISHED,
    WITHDRAWN,
    /** A withdrawal was lifted. */
    REINSTATED,
    /** A scheduled edition's time came. */
    APPEARED,
    /** An edition's time ran out. */
    DISAPPEARED,
    TRASHED,
    /** Brought back from the trash. */
    RESTORED,
    ERASED;

    /** After these of an article, readers see what they saw before. */
    public static final Set<Verb> OF_WORKING_COPY = Set.of(CREATED, UPDATED, REVERTED);
}
