package io.standfirst.http.answer;

import java.time.Instant;
import java.util.Set;

/**
 * How far an answer to a reader may be kept by this server and by caches in front of it.
 *
 * @param kind  says for how long, by the operator's settings
 * @param tags  what it depends on; it is out of date as soon as one of them changes
 * @param shown those of the tags that the reader may be told
 * @param until the first instant at which it may be out of date although nobody has changed anything
 */
public record Cacheable(Kind kind, Set<String> tags, Set<String> shown, Instant until) {

    /** Kinds of answers that can be kept for different times. */
    public enum Kind { DOCUMENT, LIST }

    /** An answer that depends on nothing but what it shows. */
    public Cacheable(Kind kind, Set<String> tags, Instant until) {
        this(kind, tags, tags, until);
    }

    public Cacheable {
        tags = Set.copyOf(tags);
        shown = Set.copyOf(shown);
    }

    /** The same, but not beyond another instant. */
    public Cacheable notAfter(Instant other) {
        return until.isAfter(other) ? new Cacheable(kind, tags, shown, other) : this;
    }
}
