package io.standfirst.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What readers see of an article, and when: at most one edition at any instant. Pure; the instants of a change come
 * from the caller, and the state at an instant is computed when it is asked for, never stored.
 *
 * @param releases    the editions that are, will be or last were before readers, in the order of time, not overlapping
 * @param seenSince   when readers first saw the article, if that was in an edition that is no longer among the
 *                    releases; may be null
 * @param withdrawnAt since when readers get a notice instead; null if they do not
 * @param reason      the notice; null unless withdrawn
 * @param trashedAt   since when the article is in the trash; null if it is not
 */
public record Publication(
        List<Release> releases, Instant seenSince, Instant withdrawnAt, String reason, Instant trashedAt) {

    public Publication {
        releases = List.copyOf(releases);
    }

    public Optional<Release> current(Instant now) {
        return releases.stream().filter(release -> release.visibleAt(now)).findFirst();
    }

    public Optional<Release> next(Instant now) {
        return releases.stream().filter(release -> release.visibleAfter(now)).findFirst();
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public boolean trashed() {
        return trashedAt != null;
    }

    /** Whether readers see the article. */
    public boolean seen(Instant now) {
        return !trashed() && !withdrawn() && current(now).isPresent();
    }

    /** When readers first saw the article, in whatever edition; empty if they never have. */
    public Optional<Instant> publishedAt(Instant now) {
        return started(now).map(Release::publishedAt).or(() -> Optional.ofNullable(seenSince));
    }

    public Status status(Instant now) {
        if (trashed()) {
            return Status.TRASHED;
        }
        if (withdrawn()) {
            return Status.WITHDRAWN;
        }
        if (current(now).isPresent()) {
            return Status.PUBLISHED;
        }
        if (next(now).isPresent()) {
            return Status.SCHEDULED;
        }
        return releases.isEmpty() ? Status.DRAFT : Status.EXPIRED;
    }

    /**
     * Publishes an edition: at once it takes the current one's place, later it takes the place of what was scheduled.
     *
     * @param at    from when; null for now. A past instant is when readers are told that the article appeared
     * @param until the first instant at which readers no longer see it; null if that is open
     */
    public Publication publish(UUID edition, int revision, Instant at, Instant until, Instant now) {
        Instant from = at == null ? now : at;
        Instant end = until == null ? Release.FOREVER : until;
        boolean backdated = at != null && at.isBefore(now);
        Instant first = backdated ? from : publishedAt(now).orElse(from);
        Release release = new Release(edition, revision, first, from, end, end);
        return from.isAfter(now) ? schedule(release, now) : replaceCurrent(release, now);
    }

    /** Without the editions that another one has followed. */
    public Publication settled(Instant now) {
        boolean followed = current(now).isPresent();
        return with(releases.stream()
                .filter(release -> !followed || release.visibleAt(now) || release.visibleAfter(now)), now);
    }

    public Publication withdraw(String notice, Instant now) {
        return new Publication(releases, seenSince, withdrawnAt == null ? now : withdrawnAt, notice, trashedAt);
    }

    public Publication reinstate() {
        return new Publication(releases, seenSince, null, null, trashedAt);
    }

    public Publication trash(Instant now) {
        return new Publication(List.of(), publishedAt(now).orElse(null), withdrawnAt, reason, now);
    }

    public Publication restore() {
        return new Publication(releases, seenSince, withdrawnAt, reason, null);
    }

    /** Ends the current edition; what is scheduled stays. */
    public Publication endCurrent(Instant now) {
        return with(next(now).stream(), now);
    }

    /** Takes back what is scheduled; the current edition then lasts as long as it was meant to. */
    public Publication cancelNext(Instant now) {
        return with(releases.stream()
                .filter(release -> !release.visibleAfter(now))
                .map(release -> release.visibleAt(now) ? release.until(Release.FOREVER) : release), now);
    }

    /** Ends the current edition and takes back what is scheduled: the article is a draft again. */
    public Publication end(Instant now) {
        return with(Stream.empty(), now);
    }

    private Publication schedule(Release next, Instant now) {
        return with(Stream.concat(
                started(now).map(current -> current.until(next.visibleFrom())).stream(),
                Stream.of(next)), now);
    }

    private Publication replaceCurrent(Release release, Instant now) {
        Optional<Release> next = next(now);
        Release current = next.map(following -> release.until(following.visibleFrom())).orElse(release);
        return with(Stream.concat(
                Stream.of(current),
                next.map(following -> following.firstSeen(current.publishedAt())).stream()), now);
    }

    /** What readers see, or last saw. */
    private Optional<Release> started(Instant now) {
        return releases.stream().filter(release -> !release.visibleAfter(now)).reduce((earlier, later) -> later);
    }

    private Publication with(Stream<Release> changed, Instant now) {
        List<Release> kept = changed.toList();
        boolean forgets = kept.stream().allMatch(release -> release.visibleAfter(now));
        Instant since = forgets ? publishedAt(now).orElse(null) : seenSince;
        return new Publication(kept, since, withdrawnAt, reason, trashedAt);
    }
}
