package io.standfirst.store;

import java.util.Set;
import java.util.UUID;

/**
 * The links of editions to one topic or author, whose index has the articles in the order in which they are listed.
 *
 * @param table  the links, in SQL
 * @param column of what they link to
 * @param rest   what is left of the filter
 */
record Links(String table, String column, UUID target, ArticleFilter rest) {

    /** The links to follow for a filter; null if going through editions is as good. */
    static Links leadingTo(ArticleFilter filter, ArticleDate sort, View view) {
        if (sort != ArticleDate.listing(view)) {
            return null;
        }
        Set<UUID> topics = filter.topics().any();
        Set<UUID> authors = filter.authors().any();
        if (topics.size() == 1) {
            return new Links("edition_topic", "topic_id", topics.iterator().next(), filter.afterTopic());
        }
        return authors.size() == 1
                ? new Links("edition_author", "author_id", authors.iterator().next(), filter.afterAuthor())
                : null;
    }

    Listing listing() {
        return new Listing(ArticleHead.COLUMNS.names(),
                table + " l join edition e on e.id = l.edition_id join article a on a.id = e.article_id",
                "l.listed_at", "l.article_id", "l." + column + ", l.edition_kind");
    }
}
