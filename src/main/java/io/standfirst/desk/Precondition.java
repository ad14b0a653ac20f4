package io.standfirst.desk;

/**
 * What must hold of the stored state for a write to go on; the edge makes it of {@code If-Match} (RFC 9110, 13.1.1).
 */
@FunctionalInterface
public interface Precondition {

    /** Nothing was asked. */
    Precondition NONE = version -> true;

    /** There must be nothing yet. */
    Precondition ABSENT = version -> false;

    /** @param version the working copy's revision, or the revision in which the item last changed */
    boolean holds(int version);

    default void require(int version) {
        if (!holds(version)) {
            throw new StaleException(this == ABSENT);
        }
    }
}
