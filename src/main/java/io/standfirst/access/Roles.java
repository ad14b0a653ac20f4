package io.standfirst.access;

/** The names of roles, for annotations; see {@link io.standfirst.store.Role}. */
public final class Roles {

    public static final String VIEWER = "viewer";
    public static final String EDITOR = "editor";
    public static final String PUBLISHER = "publisher";
    public static final String ADMIN = "admin";

    private Roles() {
    }
}
