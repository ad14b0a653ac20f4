package io.standfirst.article;

import java.util.UUID;

/**
 * A link from an article to another article of the same store, or to a URL. Exactly one of {@code article} and
 * {@code url} is set.
 *
 * @param id        never changes
 * @param relation  why a reader would follow it
 * @param article   the id of the other article
 * @param url       an absolute http or https URL
 * @param title     what the link says; for an article of the store null means: its headline
 * @param publisher who publishes the target of a URL; may be null
 */
public record RelatedItem(UUID id, Relation relation, UUID article, String url, String title, String publisher) {
}
