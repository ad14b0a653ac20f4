package io.standfirst.feed;

import io.standfirst.feed.Feed.Entry;
import java.util.List;

/** Atom, RFC 4287. */
public final class Atom {

    public static final String MEDIA_TYPE = "application/atom+xml";

    private Atom() {
    }

    public static byte[] write(Feed feed) {
        Xml xml = new Xml();
        xml.element("feed", () -> {
            xml.element("id", feed.address()).element("title", feed.title())
                    .element("updated", feed.updated().toString())
                    .empty("link", "rel", "self", "type", MEDIA_TYPE, "href", feed.address())
                    .empty("link", "rel", "alternate", "type", "application/json", "href", feed.home());
            person(xml, feed.title());
            feed.entries().forEach(entry -> write(xml, entry));
        }, "xmlns", "http://www.w3.org/2005/Atom");
        return xml.bytes();
    }

    private static void write(Xml xml, Entry entry) {
        xml.element("entry", () -> {
            xml.element("id", entry.id()).element("title", entry.title())
                    .empty("link", "rel", "alternate", "href", entry.address())
                    .element("published", entry.published().toString())
                    .element("updated", entry.updated().toString());
            people(entry).forEach(name -> person(xml, name));
            entry.subjects().forEach(subject -> xml.empty("category", "term", subject));
            xml.element("summary", entry.summary()).element("content", entry.html(), "type", "html");
        }, "xml:lang", entry.language());
    }

    private static List<String> people(Entry entry) {
        return entry.people().isEmpty() && entry.publisher() != null ? List.of(entry.publisher()) : entry.people();
    }

    private static void person(Xml xml, String name) {
        xml.element("author", () -> xml.element("name", name));
    }
}
