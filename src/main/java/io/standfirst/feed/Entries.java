package io.standfirst.feed;

import io.standfirst.article.Author;
import io.standfirst.article.Section;
import io.standfirst.article.Topic;
import io.standfirst.delivery.Addresses;
import io.standfirst.feed.Feed.Entry;
import io.standfirst.http.EnumNames;
import io.standfirst.store.SeenCorrection;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.StoredQuote;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes entries of feeds of what readers see. */
@ApplicationScoped
public class Entries {

    private static final int TITLE = 80;

    private final Addresses addresses;

    Entries(Addresses addresses) {
        this.addresses = addresses;
    }

    public Entry of(StoredArticle stored, FeedContent content) {
        var article = stored.article();
        return new Entry(uri(stored.id()), address(article.canonicalUrl(), stored.slug()), article.headline(),
                article.language(), article.standfirst(), content == FeedContent.FULL ? html(article.sections()) : null,
                article.image() == null ? null : article.image().url(),
                stored.authors().stream().map(Author::name).toList(), stored.topics().stream().map(Topic::name).toList(),
                article.publisher(), stored.publishedAt(), latest(stored));
    }

    public Entry of(StoredQuote stored) {
        String words = "“" + stored.quote().text() + "”";
        return new Entry(uri(stored.quote().id()), address(stored.canonicalUrl(), stored.slug()),
                stored.speaker().name() + ": " + shortened(words), null, words + " — " + stored.headline(), null, null,
                List.of(stored.speaker().name()), List.of(), stored.publisher(), stored.publishedAt(), stored.updatedAt());
    }

    public Entry of(SeenCorrection seen) {
        var correction = seen.correction();
        return new Entry(uri(correction.id()), address(seen.canonicalUrl(), seen.slug()),
                seen.headline(), seen.language(), correction.text(), null, null, List.of(),
                List.of(EnumNames.of(correction.kind())), seen.publisher(), correction.at(), correction.updatedAt());
    }

    private static Instant latest(StoredArticle stored) {
        boolean corrected = stored.correctedAt() != null && stored.correctedAt().isAfter(stored.updatedAt());
        return corrected ? stored.correctedAt() : stored.updatedAt();
    }

    private static String html(List<Section> sections) {
        StringBuilder html = new StringBuilder();
        for (Section section : sections) {
            if (section.heading() != null) {
                html.append("<h2>").append(escaped(section.heading())).append("</h2>");
            }
            html.append(section.html());
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String address(String canonical, String slug) {
        return canonical == null ? addresses.article(slug) : canonical;
    }

    private static String uri(UUID id) {
        return "urn:uuid:" + id;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= TITLE ? text : text.substring(0, text.offsetByCodePoints(0, TITLE)) + "…";
    }
}
