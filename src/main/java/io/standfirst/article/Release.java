package io.standfirst.article;

import java.time.Instant;
import java.util.UUID;

/**
 * A published edition's time before readers.
 *
 * @param edition      the id of the edition
 * @param revision     what was published
 * @param publishedAt  when readers first saw the article, in whatever edition
 * @param visibleFrom  the first instant at which readers see this edition
 * @param visibleUntil the first instant at which they no longer do; {@link #FOREVER} if that is open
 * @param askedUntil   the end that the publisher asked for; later than {@code visibleUntil} while another edition
 *                     follows
 */
public record Release(
        UUID edition, int revision, Instant publishedAt, Instant visibleFrom, Instant visibleUntil, Instant askedUntil) {

    /** An end that no clock reaches. */
    public static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    public boolean visibleAt(Instant now) {
        return !visibleFrom.isAfter(now) && now.isBefore(visibleUntil);
    }

    public boolean visibleAfter(Instant now) {
        return visibleFrom.isAfter(now);
    }

    /** This release, making way for one that follows it. */
    Release until(Instant next) {
        Instant end = next.isBefore(askedUntil) ? next : askedUntil;
        return new Release(edition, revision, publishedAt, visibleFrom, end, askedUntil);
    }

    /** This release, following one that tells readers when the article first appeared. */
    Release firstSeen(Instant first) {
        return new Release(edition, revision, first, visibleFrom, visibleUntil, askedUntil);
    }
}
