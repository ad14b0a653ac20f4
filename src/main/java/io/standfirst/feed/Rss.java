package io.standfirst.feed;

import io.standfirst.feed.Feed.Entry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** RSS 2.0, with the modules that its readers know: Atom for its own address, Dublin Core for names, and full text. */
public final class Rss {

    public static final String MEDIA_TYPE = "application/rss+xml";

    /** RFC 822, with four digits for the year as RSS asks. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Rss() {
    }

    public static byte[] write(Feed feed) {
        Xml xml = new Xml();
        xml.element("rss", () -> xml.element("channel", () -> {
            xml.element("title", feed.title()).element("link", feed.home()).element("description", feed.title())
                    .element("lastBuildDate", date(feed.updated()))
                    .empty("atom:link", "rel", "self", "type", MEDIA_TYPE, "href", feed.address());
            feed.entries().forEach(entry -> write(xml, entry));
        }), "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom", "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:content", "http://purl.org/rss/1.0/modules/content/");
        return xml.bytes();
    }

    private static void write(Xml xml, Entry entry) {
        xml.element("item", () -> {
            xml.element("title", entry.title()).element("link", entry.address())
                    .element("guid", entry.id(), "isPermaLink", "false")
                    .element("pubDate", date(entry.published()))
                    .element("description", entry.summary());
            entry.people().forEach(name -> xml.element("dc:creator", name));
            xml.element("dc:language", entry.language());
            entry.subjects().forEach(subject -> xml.element("category", subject));
            xml.element("content:encoded", entry.html());
        });
    }

    private static String date(Instant instant) {
        return DATE.format(instant);
    }
}
