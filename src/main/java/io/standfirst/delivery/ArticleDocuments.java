package io.standfirst.delivery;

import io.standfirst.article.quotation.Detached;
import io.standfirst.article.quotation.Reworded;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Makes documents of articles, and picks the parts that have an address of their own. */
@ApplicationScoped
public class ArticleDocuments {

    private final Addresses addresses;

    ArticleDocuments(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * @param parts which lists to show; they must have been read
     * @param text  whether sections come with their plain text
     */
    public ArticleDocument of(StoredArticle stored, Viewpoint viewpoint, Set<Part> parts, boolean text) {
        return ArticleDocument.of(stored, viewpoint, addresses.article(stored.slug()), parts, text);
    }

    /** The whole article, after a write that may have changed quotes beyond what was asked. */
    public ArticleDocument written(
            StoredArticle stored, Viewpoint viewpoint, List<Reworded> reworded, List<Detached> detached) {
        return of(stored, viewpoint, Part.ALL, false).with(QuoteChange.of(reworded, detached));
    }

    /**
     * The whole article that a write would have made.
     *
     * @param findings one for each quote, null for one that was not found; empty if the quotes were given
     */
    public DryRunDocument rehearsed(
            StoredArticle stored, Viewpoint viewpoint, List<FindingDocument> findings, List<WarningDocument> warnings) {
        ArticleDocument article = of(stored, viewpoint, Part.ALL, false);
        return new DryRunDocument(findings.isEmpty() ? article : article.found(findings), warnings);
    }

    /** @throws io.standfirst.http.ProblemException 404 if the article, as the caller sees it, has no such item */
    public static <D> D item(List<D> documents, Function<D, UUID> idOf, UUID id) {
        return documents.stream()
                .filter(document -> idOf.apply(document).equals(id))
                .findFirst()
                .orElseThrow(ArticleDelivery::missing);
    }
}
