package io.standfirst.store;

/** What a key may do; each role may do all that the ones before it may. */
public enum Role {
    /** Sees working copies. */
    VIEWER,
    /** Writes working copies. */
    EDITOR,
    /** Decides what readers see. */
    PUBLISHER,
    /** Hands out keys, and erases. */
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
