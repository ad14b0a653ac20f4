package io.standfirst.store;

import java.util.EnumSet;
import java.util.Set;

/** The lists of an article that are read only where they are wanted. */
public enum Part {
    SECTIONS, QUOTES, RELATED, CORRECTIONS;

    /** Those that belong to an article's value. */
    public static final Set<Part> CONTENT = Set.of(SECTIONS, QUOTES, RELATED);
    public static final Set<Part> ALL = Set.copyOf(EnumSet.allOf(Part.class));
    public static final Set<Part> NONE = Set.of();
}
