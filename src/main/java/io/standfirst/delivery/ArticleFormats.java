package io.standfirst.delivery;

import io.standfirst.desk.MarkdownForm;
import io.standfirst.http.answer.Format;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Articles in the formats that there are beside this API's own JSON. */
@ApplicationScoped
public class ArticleFormats {

    /** What one article can be had in. */
    public static final List<Format> OFFERED = List.of(Format.JSON, Format.MARKDOWN);

    private final MarkdownForm markdown;
    private final Addresses addresses;

    ArticleFormats(MarkdownForm markdown, Addresses addresses) {
        this.markdown = markdown;
        this.addresses = addresses;
    }

    /**
     * The whole article.
     *
     * @param format any that is offered but JSON
     * @return text, or what JSON is made of
     */
    public Object of(Format format, StoredArticle stored, Viewpoint viewpoint) {
        return switch (format) {
            case MARKDOWN -> markdown.write(stored, beside(stored, viewpoint));
            case JSON, TEXT, HTML, JSON_LD, NINJS -> throw new IllegalArgumentException("Not offered: " + format);
        };
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
}
