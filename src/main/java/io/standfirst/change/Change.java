package io.standfirst.change;

import io.standfirst.store.Noun;
import io.standfirst.store.Verb;
import java.time.Instant;
import java.util.Set;
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

    /** The verbs of an article that can alter what readers see of it; all others are about drafts and plans. */
    private static final Set<Verb> PUBLIC_OF_ARTICLES = Set.of(Verb.PUBLISHED, Verb.UNPUBLISHED, Verb.REINSTATED,
            Verb.APPEARED, Verb.DISAPPEARED, Verb.RENAMED);

    /** Likewise of speakers, authors and topics: what is new or can be deleted, no edition names. */
    private static final Set<Verb> PUBLIC_OF_ENTRIES = Set.of(Verb.UPDATED, Verb.RENAMED, Verb.MERGED);

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

    /** Whether readers may be told of it: it altered what they see, or takes back what they saw once. */
    boolean isPublic() {
        boolean seen = seenBefore || seenAfter;
        return switch (noun) {
            case ARTICLE -> verb == Verb.WITHDRAWN || seen && PUBLIC_OF_ARTICLES.contains(verb);
            case CORRECTION -> seen;
            case BAN -> false;
            case SPEAKER, AUTHOR, TOPIC -> seen && PUBLIC_OF_ENTRIES.contains(verb);
        };
    }

    /** Whether it is public all the same if an edition that readers see names what it is of. */
    boolean isPublicIfNamed() {
        return switch (noun) {
            case ARTICLE, CORRECTION, BAN -> false;
            case SPEAKER, AUTHOR, TOPIC -> PUBLIC_OF_ENTRIES.contains(verb);
        };
    }
}
