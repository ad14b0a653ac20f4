package io.standfirst.format.shown;

import io.standfirst.article.Correction;
import io.standfirst.article.Image;
import io.standfirst.article.Quote;
import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import io.standfirst.article.Status;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Articles as <a href="https://www.iptc.org/std/ninjs/">ninjs</a> {@value #VERSION}, news in JSON, a standard of the IPTC. What
 * stands in an article or beside it (its picture, quotes, corrections and related items) are associations, each with
 * {@code rel} for what it is.
 */
public final class Ninjs {

    static final String VERSION = "3.1";

    private static final String PLAIN = "text/plain";
    private static final Map<String, Object> STANDARD = new Members().with("name", "ninjs").with("version", VERSION)
            .with("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_" + VERSION + ".json").all();

    private final ShownArticle shown;
    private final List<Map<String, Object>> associations = new ArrayList<>();

    private Ninjs(ShownArticle shown) {
        this.shown = shown;
    }

    /** What the JSON of one article is made of. */
    public static Map<String, Object> of(ShownArticle shown) {
        return new Members().with(new Ninjs(shown).item()).with("standard", STANDARD).all();
    }

    /**
     * The same for a list: a composite, with the articles as its associations.
     *
     * @param uri of the list
     */
    public static Map<String, Object> of(List<ShownArticle> list, String uri) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (ShownArticle article : list) {
            items.add(new Members().with("name", "article-" + (items.size() + 1)).with("rel", "item")
                    .with(new Ninjs(article).item()).all());
        }
        return new Members().with("uri", ascii(uri)).with("type", "composite").with("representationType", "full")
                .with("associations", items).with("standard", STANDARD).all();
    }

    private Map<String, Object> item() {
        var article = shown.article();
        associate();
        Members members = new Members().with("uri", shown.addresses().article(article.id().toString())).with("type", "text")
                .with("representationType", "full")
                .with("firstCreated", text(shown.insiders() == null ? shown.publishedAt() : shown.insiders().createdAt()))
                .with("versionCreated", text(shown.updatedAt())).with("pubStatus", status(shown.status()))
                .with("language", article.language()).with("slugline", shown.slug());
        if (shown.insiders() != null) {
            members.with("version", Integer.toString(shown.insiders().revision()))
                    .with("embargoedUntil", text(shown.insiders().nextAt()));
        }
        return members.with("headlines", texts("main", article.headline(), "kicker", article.kicker()))
                .with("descriptions", texts("standfirst", article.standfirst()))
                .with("by", shown.authors().stream().map(author -> author.name()).collect(Collectors.joining(", ")))
                .with("bodies", bodies())
                .with("people", people())
                .with("organisations", quoted(SpeakerKind.ORGANISATION)).with("places", quoted(SpeakerKind.COUNTRY))
                .with("subjects", shown.topics().stream().map(topic -> new Members().with("name", topic.name()).with("rel", "about")
                        .with("uri", shown.addresses().topic(topic.slug())).with("literal", topic.mediaTopic()).all()).toList())
                .with("infoSources", publisher(article.publisher()))
                .with("altIds", altIds())
                .with("associations", associations)
                .all();
    }

    private static String status(Status status) {
        return switch (status) {
            case PUBLISHED -> "usable";
            case WITHDRAWN -> "canceled";
            case DRAFT, SCHEDULED, EXPIRED, TRASHED -> "withheld";
        };
    }

    private List<Map<String, Object>> bodies() {
        List<Map<String, Object>> bodies = new ArrayList<>();
        String text = shown.text();
        if (!shown.article().sections().isEmpty()) {
            bodies.add(new Members().with("role", "main").with("contentType", "text/html").with("wordCount", shown.wordCount())
                    .with("charCount", text.codePointCount(0, text.length())).with("value", ArticleHtml.sections(shown.article())).all());
        }
        bodies.addAll(texts("plain", text));
        return bodies;
    }

    private List<Map<String, Object>> people() {
        List<Map<String, Object>> people = new ArrayList<>();
        shown.authors().forEach(author -> people.add(new Members().with("name", author.name()).with("rel", "author")
                .with("uri", shown.addresses().author(author.slug())).all()));
        people.addAll(quoted(SpeakerKind.PERSON));
        return people;
    }

    private List<Map<String, Object>> quoted(SpeakerKind kind) {
        return shown.quoted().stream().filter(speaker -> speaker.kind() == kind).map(this::quoted).toList();
    }

    private Map<String, Object> quoted(Speaker speaker) {
        return new Members().with("name", speaker.name()).with("rel", "quoted")
                .with("uri", shown.addresses().speaker(speaker.slug())).all();
    }

    private List<Map<String, Object>> altIds() {
        List<Map<String, Object>> ids = new ArrayList<>();
        ids.add(new Members().with("role", "id").with("value", shown.article().id().toString()).all());
        if (shown.article().canonicalUrl() != null) {
            ids.add(new Members().with("role", "canonicalUrl").with("value", shown.article().canonicalUrl()).all());
        }
        return ids;
    }

    private static List<Map<String, Object>> publisher(String name) {
        return name == null ? List.of() : List.of(new Members().with("name", name).with("role", "publisher").all());
    }

    private void associate() {
        picture(shown.article().image());
        shown.article().quotes().forEach(this::quote);
        shown.corrections().forEach(this::correction);
        shown.related().forEach(link -> associate("related", link.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                new Members().with("uri", ascii(link.url())).with("representationType", "partial")
                        .with("headlines", texts("main", link.title()))
                        .with("infoSources", publisher(link.publisher()))));
    }

    private void picture(Image image) {
        if (image != null) {
            Map<String, Object> rendition = new Members().with("name", "original").with("href", ascii(image.url()))
                    .with("width", image.width()).with("height", image.height()).all();
            associate("picture", "picture", new Members().with("uri", ascii(image.url())).with("type", "picture")
                    .with("by", image.credit())
                    .with("descriptions", texts("alternative", image.alt(), "caption", image.caption()))
                    .with("renditions", List.of(rendition)));
        }
    }

    private void quote(Quote quote) {
        Speaker speaker = shown.speakers().get(quote.speaker());
        associate("quote", "quote", new Members().with("uri", shown.addresses().quote(quote.id())).with("type", "component")
                .with("by", quote.speakerRole() == null ? speaker.name() : speaker.name() + ", " + quote.speakerRole())
                .with("bodies", texts("main", quote.text())));
    }

    private void correction(Correction correction) {
        associate("correction", correction.kind().name().toLowerCase(Locale.ROOT), new Members()
                .with("uri", shown.addresses().article(shown.article().id().toString()) + "/corrections/" + correction.id())
                .with("type", "component").with("firstCreated", text(correction.at()))
                .with("versionCreated", text(correction.updatedAt()))
                .with("bodies", texts("main", correction.text())));
    }

    /** Names have to differ. */
    private void associate(String name, String rel, Members item) {
        associations.add(new Members().with("name", name + "-" + (associations.size() + 1)).with("rel", rel).with(item.all()).all());
    }

    /** @param rolesAndTexts in turn; a role without a text is left out */
    private static List<Map<String, Object>> texts(String... rolesAndTexts) {
        List<Map<String, Object>> texts = new ArrayList<>();
        for (int i = 0; i < rolesAndTexts.length; i += 2) {
            String value = rolesAndTexts[i + 1];
            if (value != null && !value.isEmpty()) {
                texts.add(new Members().with("role", rolesAndTexts[i]).with("contentType", PLAIN).with("value", value).all());
            }
        }
        return texts;
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    /** A URI has no letters beyond ASCII; editors' addresses may have. */
    private static String ascii(String url) {
        return URI.create(url).toASCIIString();
    }
}
