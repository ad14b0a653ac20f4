package io.standfirst.story;

import io.standfirst.article.Quote;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of an article's quotes when a story comes again.
 *
 * @param revisions the quotes of each of the article's revisions, from the first on
 * @param speakers  who is meant by the names that the story tells, by the folded names; without those that nobody has, or several
 */
public record Past(List<List<Quote>> revisions, Map<String, UUID> speakers) {
}
