package io.standfirst.change;

import io.standfirst.store.Noun;
import io.standfirst.store.Verb;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of the change log, still without its number.
 *
 * @param at         when it happened
 * @param by         the id of the key that did it; null for the service itself
 * @param id         of what changed
 * @param article    the article it belongs to; null for a speaker, an author or a topic
 * @param revision   of the article, after the change; null where there is none
 * @param seenBefore whether readers saw it before the change
 * @param seenAfter  whether readers see it after the change
 */
public record Change(
        Instant at, UUID by, Noun noun, UUID id, UUID article, Verb verb, Integer revision,
        boolean seenBefore, boolean seenAfter) {

    public static Change ofArticle(
            Instant at, UUID by, UUID id, Verb verb, int revision, boolean seenBefore, boolean seenAfter) {
        return new Change(at, by, Noun.ARTICLE, id, id, verb, revision, seenBefore, seenAfter);
    }

    public static Change ofCorrection(
            Instant at, UUID by, UUID id, UUID article, Verb verb, int revision, boolean seen) {
        return new Change(at, by, Noun.CORRECTION, id, article, verb, revision, seen, seen);
    }

    /** It names the article that the ban is kept for, and not what is banned, of which followers may not know. */
    public static Change ofBan(Instant at, UUID by, UUID article, Verb verb, int revision, boolean seen) {
        return new Change(at, by, Noun.BAN, article, article, verb, revision, seen, seen);
    }

    public static Change ofEntry(
            Instant at, UUID by, Noun noun, UUID id, Verb verb, boolean seenBefore, boolean seenAfter) {
        return new Change(at, by, noun, id, null, verb, null, seenBefore, seenAfter);
    }
}
