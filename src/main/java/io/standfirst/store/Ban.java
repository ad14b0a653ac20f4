package io.standfirst.store;

import io.standfirst.store.StoredArticle.Target;
import java.time.Instant;

/** An article that an editor does not want to have computed as similar to another. */
public record Ban(Target article, Instant createdAt) {
}
