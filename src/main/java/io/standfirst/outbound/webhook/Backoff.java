package io.standfirst.outbound.webhook;

import java.time.Duration;

/** How long to wait before something is sent again. */
final class Backoff {

    private static final double GROWTH = 3;
    /** By how much it varies, so that what failed together does not come back together. */
    private static final double JITTER = 0.2;

    private Backoff() {
    }

    /**
     * @param attempts how many have failed, 1 or more
     * @param chance   from 0 to 1
     */
    static Duration after(int attempts, Duration first, Duration longest, double chance) {
        double millis = Math.min(first.toMillis() * Math.pow(GROWTH, attempts - 1), longest.toMillis());
        return Duration.ofMillis(Math.round(millis * (1 - JITTER + 2 * JITTER * chance)));
    }
}
