package io.standfirst.store;

import io.standfirst.article.quotation.Detached;
import io.standfirst.article.quotation.Reworded;
import java.util.List;

/**
 * What a revision's row tells, apart from the article as it was.
 *
 * @param number    from 1
 * @param signature whose key, when, and what it did
 * @param keyName   null for the service itself
 * @param reworded  quotes whose words followed the text
 * @param detached  quotes that lost their place
 */
public record StoredRevision(
        int number, Signature signature, String keyName, List<Reworded> reworded, List<Detached> detached) {
}
