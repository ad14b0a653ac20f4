package io.standfirst.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Section;
import io.standfirst.article.Status;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.StoredArticle.Target;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as it goes out. */
@Schema(requiredProperties = {"id", "slug", "url", "view", "status", "headline", "kicker", "standfirst", "publisher",
        "language", "canonicalUrl", "wordCount", "image", "authors", "topics", "publishedAt", "updatedAt"})
public record ArticleDocument(
        UUID id,
        String slug,
        @Schema(description = "The article's address in this API") String url,
        @Schema(description = "The working copy, or a published edition") View view,
        Status status,
        @Schema(description = "Whether the working copy differs from the latest edition; for key holders")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean pending,
        @Schema(description = "When the next edition appears; for key holders, and only if one is scheduled")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Instant nextAt,
        String headline,
        @Schema(nullable = true) String kicker,
        @Schema(nullable = true) String standfirst,
        @Schema(nullable = true) String publisher,
        @Schema(description = "A BCP 47 language tag") String language,
        @Schema(nullable = true) String canonicalUrl,
        @Schema(description = "Words in the standfirst, the headings and the sections", minimum = "0") int wordCount,
        @Schema(nullable = true) ImageDocument image,
        List<EntryLink> authors,
        List<EntryLink> topics,
        @Schema(description = "In a list only with `include=sections`") @JsonInclude(JsonInclude.Include.NON_NULL)
        List<SectionDocument> sections,
        @Schema(description = "In a list only with `include=quotes`") @JsonInclude(JsonInclude.Include.NON_NULL)
        List<QuoteDocument> quotes,
        @Schema(description = "In a list only with `include=related`") @JsonInclude(JsonInclude.Include.NON_NULL)
        List<RelatedDocument> related,
        @Schema(description = "In the order in which they were made") @JsonInclude(JsonInclude.Include.NON_NULL)
        List<CorrectionDocument> corrections,
        @Schema(description = "In the answer to a write that changed quotes beyond what was asked")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<QuoteChange> quoteChanges,
        @Schema(description = "For key holders") @JsonInclude(JsonInclude.Include.NON_NULL) Integer revision,
        @Schema(description = "When readers first saw it; null if they never have", nullable = true)
        Instant publishedAt,
        @Schema(description = "Of an edition its beginning, of the working copy its last change") Instant updatedAt,
        @Schema(description = "For key holders") @JsonInclude(JsonInclude.Include.NON_NULL) Instant createdAt) {

    /**
     * @param url   the article's address
     * @param parts which lists to show
     * @param text  whether sections come with their plain text
     */
    static ArticleDocument of(
            StoredArticle stored, Viewpoint viewpoint, String url, Set<Part> parts, boolean text) {
        var article = stored.article();
        boolean insider = viewpoint.insider();
        var publication = stored.publication();
        return new ArticleDocument(
                stored.id(), stored.slug(), url, stored.view(), publication.status(viewpoint.now()),
                insider ? pending(stored) : null,
                insider ? publication.next(viewpoint.now()).map(next -> next.visibleFrom()).orElse(null) : null,
                article.headline(), article.kicker(), article.standfirst(), article.publisher(), article.language(),
                article.canonicalUrl(), stored.wordCount(), ImageDocument.of(article.image()),
                stored.authors().stream().map(EntryLink::of).toList(),
                stored.topics().stream().map(EntryLink::of).toList(),
                parts.contains(Part.SECTIONS) ? sections(article.sections(), text) : null,
                parts.contains(Part.QUOTES) ? quotes(stored) : null,
                parts.contains(Part.RELATED) ? related(stored) : null,
                parts.contains(Part.CORRECTIONS)
                        ? stored.corrections().stream().map(CorrectionDocument::of).toList()
                        : null,
                List.of(),
                insider ? stored.revision() : null,
                stored.publishedAt(), stored.updatedAt(),
                insider ? stored.createdAt() : null);
    }

    ArticleDocument with(List<QuoteChange> changes) {
        return new ArticleDocument(id, slug, url, view, status, pending, nextAt, headline, kicker, standfirst,
                publisher, language, canonicalUrl, wordCount, image, authors, topics, sections, quotes, related,
                corrections, changes, revision, publishedAt, updatedAt, createdAt);
    }

    /** @param findings one for each quote; null for one of which there is none */
    ArticleDocument found(List<FindingDocument> findings) {
        return new ArticleDocument(id, slug, url, view, status, pending, nextAt, headline, kicker, standfirst,
                publisher, language, canonicalUrl, wordCount, image, authors, topics, sections,
                numbered(quotes, (quote, position) ->
                        findings.get(position) == null ? quote : quote.with(findings.get(position))), related,
                corrections, quoteChanges, revision, publishedAt, updatedAt, createdAt);
    }

    private static boolean pending(StoredArticle stored) {
        var releases = stored.publication().releases();
        return !releases.isEmpty() && releases.get(releases.size() - 1).revision() != stored.workingRevision();
    }

    private static List<SectionDocument> sections(List<Section> sections, boolean text) {
        return numbered(sections, (section, position) -> SectionDocument.of(section, position, text));
    }

    private static List<QuoteDocument> quotes(StoredArticle stored) {
        return numbered(stored.article().quotes(), (quote, position) ->
                QuoteDocument.of(quote, position, stored.speakers().get(quote.speaker())));
    }

    /** Without the articles that the caller may not see. */
    private static List<RelatedDocument> related(StoredArticle stored) {
        List<RelatedDocument> documents = new ArrayList<>();
        for (RelatedItem item : stored.article().related()) {
            Target target = item.article() == null ? null : stored.targets().get(item.article());
            if (item.article() == null || target != null) {
                // A gap would tell readers of what they may not see, and writers count what they see.
                documents.add(RelatedDocument.of(item, documents.size(), target));
            }
        }
        return documents;
    }

    private static <T, D> List<D> numbered(List<T> items, Numbered<T, D> document) {
        List<D> documents = new ArrayList<>();
        for (int position = 0; position < items.size(); position++) {
            documents.add(document.of(items.get(position), position));
        }
        return documents;
    }

    private interface Numbered<T, D> {
        D of(T item, int position);
    }
}
