package io.standfirst.store;

import java.util.EnumSet;
import java.util.Set;

/** The lists of an article that are read only where they are wanted. */
public enum Part {
    SECTIONS, QUOTES, RELATED, CORRECTIONS;

    public static final Set<Part> ALL = Set.copyOf(EnumSet.allOf(Part.class));
    public static final Set<Part> NONE = Set.of();
}
