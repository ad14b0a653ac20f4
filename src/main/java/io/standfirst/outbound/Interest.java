package io.standfirst.outbound;

import io.standfirst.store.ArticleFilter;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody follows.
 *
 * @param filter   which articles; null for all, and for what is no article, too
 * @param by       the key whose changes alone are wanted; null for all
 * @param articles whether each change comes with the article as it is now
 * @param limit    how many changes at once, at the most
 */
public record Interest(View view, ArticleFilter filter, UUID by, boolean articles, int limit) {

    /** With the published view, a key holder sees no more than a reader, so that both can keep the same copies. */
    Viewpoint viewpoint(Instant now) {
        return view == View.PUBLISHED ? Viewpoint.ofReader(now) : Viewpoint.ofEditor(now);
    }
}
