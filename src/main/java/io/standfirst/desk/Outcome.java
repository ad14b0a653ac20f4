package io.standfirst.desk;

import io.standfirst.article.quotation.Detached;
import io.standfirst.article.quotation.Reworded;
import io.standfirst.store.StoredArticle;
import java.util.List;
import java.util.UUID;

/**
 * An article after a write, as it was stored then.
 *
 * @param item     what was written to within the article; null if that was the article itself
 * @param created  whether that is new
 * @param reworded quotes whose words followed the text
 * @param detached quotes that lost their place
 */
public record Outcome(
        StoredArticle article, UUID item, boolean created, List<Reworded> reworded, List<Detached> detached) {
}
