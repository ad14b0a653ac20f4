package io.standfirst.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who could read what, and when: all editions of an article whose time came, and the times at which it was withdrawn.
 *
 * @param releases    in any order
 * @param withdrawals in the order of time, not overlapping
 */
public record Readership(List<Release> releases, List<Withdrawal> withdrawals) {

    /**
     * By their end, since that is when one in truth made way for the next: an edition that was published as of a past
     * time says that it begins before the one that it followed.
     */
    private static final Comparator<Release> IN_ORDER = Comparator.comparing(Release::visibleUntil)
            .thenComparing(Release::visibleFrom).thenComparing(Release::edition);

    /**
     * A time at which readers got a notice instead.
     *
     * @param until the first instant at which it was lifted
     */
    public record Withdrawal(Instant from, Instant until) {

        private boolean covers(Instant begin, Instant end) {
            return !begin.isBefore(from) && !end.isAfter(until);
        }
    }

    /**
     * The editions that readers saw, in the order in which they saw them. One whose whole time fell into a
     * withdrawal is none of them.
     */
    public List<Release> seen() {
        List<Release> seen = new ArrayList<>();
        Instant free = Instant.MIN;
        for (Release release : releases.stream().sorted(IN_ORDER).toList()) {
            Instant begin = release.visibleFrom().isAfter(free) ? release.visibleFrom() : free;
            if (withdrawals.stream().noneMatch(withdrawal -> withdrawal.covers(begin, release.visibleUntil()))) {
                seen.add(release);
            }
            free = release.visibleUntil();
        }
        return seen;
    }
}
