package io.standfirst.feed;

import io.standfirst.feed.Feed.Entry;
import java.time.Duration;
import java.util.Locale;

/** A sitemap of the news of two days, by Google's rules for it. */
public final class NewsSitemap {

    public static final String MEDIA_TYPE = "application/xml";

    /** What is older does not belong into it. */
    public static final Duration AGE = Duration.ofHours(48);

    /** As many as it may name. */
    public static final int LIMIT = 1_000;

    private NewsSitemap() {
    }

    /** @param feed its title is the publication of what names no publisher */
    public static byte[] write(Feed feed) {
        Xml xml = new Xml();
        xml.element("urlset", () -> feed.entries().forEach(entry -> write(xml, entry, feed.title())),
                "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9");
        return xml.bytes();
    }

    private static void write(Xml xml, Entry entry, String publication) {
        xml.element("url", () -> {
            xml.element("loc", entry.address());
            xml.element("news:news", () -> {
                xml.element("news:publication", () -> xml
                        .element("news:name", entry.publisher() == null ? publication : entry.publisher())
                        .element("news:language", language(entry.language())));
                xml.element("news:publication_date", entry.published().toString()).element("news:title", entry.title());
            });
        });
    }

    /** Two or three letters, but for Chinese of which the script has to be said. */
    private static String language(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        if (lower.startsWith("zh")) {
            return lower.contains("tw") || lower.contains("hant") ? "zh-tw" : "zh-cn";
        }
        return lower.split("-")[0];
    }
}
