package io.standfirst.story;

import io.standfirst.desk.ArticleInput;
import java.util.List;

/**
 * What was made of a raw story.
 *
 * @param article  as it can be stored
 * @param findings of each of the article's quotes, in their order, what it was made of; null for one that the article has and the story does not tell
 * @param warnings what somebody should look at
 */
public record Story(ArticleInput article, List<Finding> findings, List<Warning> warnings) {

    /** What somebody wrote as an article already. */
    public static Story written(ArticleInput article) {
        return new Story(article, List.of(), List.of());
    }

    /** The same, to be stored under this slug. */
    public Story withSlug(String given) {
        return new Story(article.withSlug(given), findings, warnings);
    }
}
