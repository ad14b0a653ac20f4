package io.standfirst.store;

import java.time.Instant;

/**
 * From where somebody reads.
 *
 * @param view    working copies or published editions
 * @param insider whether the caller holds a key, and so may be told what concerns editors only
 * @param now     the instant at which visibility is decided
 */
public record Viewpoint(View view, boolean insider, Instant now) {

    public static Viewpoint ofReader(Instant now) {
        return new Viewpoint(View.PUBLISHED, false, now);
    }

    public static Viewpoint ofEditor(Instant now) {
        return new Viewpoint(View.WORKING, true, now);
    }
}
