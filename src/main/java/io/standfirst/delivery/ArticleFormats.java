package io.standfirst.delivery;

import io.standfirst.article.RelatedItem;
import io.standfirst.desk.MarkdownForm;
import io.standfirst.format.shown.ArticleHtml;
import io.standfirst.format.shown.NewsArticle;
import io.standfirst.format.shown.Ninjs;
import io.standfirst.format.shown.PublicAddresses;
import io.standfirst.format.shown.ShownArticle;
import io.standfirst.format.shown.ShownLink;
import io.standfirst.http.answer.Format;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.StoredArticle.Target;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Articles in the formats that there are beside this API's own JSON. */
@ApplicationScoped
public class ArticleFormats {

    /** What one article can be had in. */
    public static final List<Format> OF_ONE =
            List.of(Format.JSON, Format.MARKDOWN, Format.HTML, Format.JSON_LD, Format.NINJS);

    /** What lists of articles can be had in. */
    public static final List<Format> OF_LISTS = List.of(Format.JSON, Format.NINJS);

    private final MarkdownForm markdown;
    private final PublicAddresses addresses;

    ArticleFormats(MarkdownForm markdown, PublicAddresses addresses) {
        this.markdown = markdown;
        this.addresses = addresses;
    }

    /**
     * The whole article.
     *
     * @param format any in which one can be had but JSON
     * @return text, or what JSON is made of
     */
    public Object of(Format format, StoredArticle stored, Viewpoint viewpoint) {
        return switch (format) {
            case MARKDOWN -> markdown.write(stored, beside(stored, viewpoint));
            case HTML -> ArticleHtml.of(shown(stored, viewpoint));
            case JSON_LD -> NewsArticle.of(shown(stored, viewpoint));
            case NINJS -> Ninjs.of(shown(stored, viewpoint));
            case JSON, TEXT -> throw notOffered(format);
        };
    }

    /**
     * A page of a list, of whole articles.
     *
     * @param format  any in which lists can be had but JSON
     * @param address of the page
     */
    public Object of(Format format, List<StoredArticle> page, Viewpoint viewpoint, String address) {
        if (format != Format.NINJS) {
            throw notOffered(format);
        }
        return Ninjs.of(page.stream().map(stored -> shown(stored, viewpoint)).toList(), address);
    }

    private static IllegalArgumentException notOffered(Format format) {
        return new IllegalArgumentException("Not offered: " + format);
    }

    /** What readers of the document want to know and writers cannot set by it. */
    private Map<String, Object> beside(StoredArticle stored, Viewpoint viewpoint) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("corrections", stored.corrections().stream().map(CorrectionDocument::of).toList());
        members.put("url", addresses.article(stored.slug()));
        members.put("publishedAt", stored.publishedAt());
        members.put("revision", viewpoint.insider() ? stored.revision() : null);
        return members;
    }

    private ShownArticle shown(StoredArticle stored, Viewpoint viewpoint) {
        var publication = stored.publication();
        var insiders = viewpoint.insider()
                ? new ShownArticle.Insiders(stored.revision(), stored.createdAt(),
                        publication.next(viewpoint.now()).map(next -> next.visibleFrom()).orElse(null))
                : null;
        return new ShownArticle(stored.article(), stored.slug(), publication.status(viewpoint.now()), stored.publishedAt(),
                stored.updatedAt(), insiders, stored.wordCount(), stored.authors(), stored.topics(), stored.speakers(),
                stored.article().related().stream().flatMap(item -> link(item, stored)).toList(), stored.corrections(), addresses);
    }

    /** None for an article that the caller may not see. */
    private Stream<ShownLink> link(RelatedItem item, StoredArticle stored) {
        if (item.article() == null) {
            return Stream.of(new ShownLink(item.relation(), false, item.url(), item.title(), item.publisher()));
        }
        Target target = stored.targets().get(item.article());
        return target == null ? Stream.empty() : Stream.of(new ShownLink(item.relation(), true, addresses.article(target.slug()),
                target.headline(), target.publisher()));
    }
}
