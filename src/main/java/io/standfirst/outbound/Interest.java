package io.standfirst.outbound;

import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody wants to be told.
 *
 * @param by       the key whose changes alone are wanted; null for all
 * @param articles whether each change comes with the article as it is now
 * @param limit    how many changes at once, at the most
 */
public record Interest(View view, Followed followed, UUID by, boolean articles, int limit) {

    /** With the published view, a key holder sees no more than a reader, so that both can keep the same copies. */
    Viewpoint viewpoint(Instant now) {
        return view == View.PUBLISHED ? Viewpoint.ofReader(now) : Viewpoint.ofEditor(now);
    }
}
