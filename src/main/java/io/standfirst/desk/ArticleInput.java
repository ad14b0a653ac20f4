package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Slugs;
import io.standfirst.store.StoredArticle;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The writable form of an article. Members that are only read are taken and have no effect, so that GET, edit, PUT
 * works.
 */
@JsonIgnoreProperties({"url", "view", "status", "pending", "nextAt", "wordCount", "corrections", "quoteChanges",
        "revision", "publishedAt", "updatedAt", "createdAt"})
public record ArticleInput(
        @Schema(description = "Must be that of the article that is written to; leave it out of a new one") UUID id,
        @Schema(description = "Made from the headline if left out of a new article; else stays as it is",
                pattern = Slugs.PATTERN, maxLength = Slugs.MAX_LENGTH)
        String slug,
        @Schema(required = true, maxLength = Limits.HEADLINE, examples = "Harbour barrier opens a year early")
        String headline,
        @Schema(description = "The short line over the headline", maxLength = Limits.KICKER, nullable = true)
        String kicker,
        @Schema(description = "The introductory paragraph under the headline, plain text",
                maxLength = Limits.STANDFIRST, nullable = true)
        String standfirst,
        @Schema(maxLength = Limits.NAME, nullable = true) String publisher,
        @Schema(description = "A BCP 47 language tag, kept in its usual case (`en-GB`); `en` if left out", maxLength = Limits.LANGUAGE)
        String language,
        @Schema(description = "Where the story stands first, if that is elsewhere", maxLength = Limits.URL,
                nullable = true)
        String canonicalUrl,
        @Schema(nullable = true) ImageInput image,
        @Schema(description = "In the order of the byline", maxItems = Limits.AUTHORS) List<Reference> authors,
        @Schema(description = "The leading topic first", maxItems = Limits.TOPICS) List<Reference> topics,
        @Schema(maxItems = Limits.SECTIONS) List<SectionInput> sections,
        @Schema(maxItems = Limits.QUOTES) List<QuoteInput> quotes,
        @Schema(description = "Links that editors choose", maxItems = Limits.RELATED) List<RelatedInput> related) {

    /** What an article's language is if nothing is said. */
    static final String USUAL_LANGUAGE = "en";

    public ArticleInput {
        authors = listOf(authors);
        topics = listOf(topics);
        sections = listOf(sections);
        quotes = listOf(quotes);
        related = listOf(related);
    }

    /** The same, to be stored under this slug. */
    public ArticleInput withSlug(String given) {
        return new ArticleInput(id, given, headline, kicker, standfirst, publisher, language, canonicalUrl, image,
                authors, topics, sections, quotes, related);
    }

    ArticleInput withQuotes(List<QuoteInput> changed) {
        return new ArticleInput(id, slug, headline, kicker, standfirst, publisher, language, canonicalUrl, image,
                authors, topics, sections, changed, related);
    }

    private static <T> List<T> listOf(List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    /** The writable form of what is stored. */
    public static ArticleInput of(StoredArticle stored) {
        return of(stored, stored.article().related());
    }

    /** The same as it is shown to writers, without links to articles that are not. */
    static ArticleInput shown(StoredArticle stored) {
        return of(stored, stored.article().related().stream()
                .filter(item -> item.article() == null || stored.targets().containsKey(item.article())).toList());
    }

    private static ArticleInput of(StoredArticle stored, List<RelatedItem> related) {
        Article article = stored.article();
        return new ArticleInput(article.id(), stored.slug(), article.headline(), article.kicker(),
                article.standfirst(), article.publisher(), article.language(), article.canonicalUrl(),
                ImageInput.of(article.image()),
                stored.authors().stream().map(Reference::of).toList(),
                stored.topics().stream().map(Reference::of).toList(),
                numbered(article.sections(), SectionInput::of),
                numbered(article.quotes(), (quote, position) ->
                        QuoteInput.of(quote, position, stored.speakers().get(quote.speaker()))),
                numbered(related, (item, position) ->
                        RelatedInput.of(item, position, stored.targets())));
    }

    private static <T, I> List<I> numbered(List<T> items, Numbered<T, I> form) {
        return IntStream.range(0, items.size()).mapToObj(position -> form.of(items.get(position), position)).toList();
    }

    private interface Numbered<T, I> {
        I of(T item, int position);
    }
}
