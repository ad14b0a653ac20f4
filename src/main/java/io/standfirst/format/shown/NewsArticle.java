package io.standfirst.format.shown;

import io.standfirst.article.Correction;
import io.standfirst.article.Image;
import io.standfirst.article.Quote;
import io.standfirst.article.Relation;
import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import io.standfirst.article.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** An article as linked data: a {@code NewsArticle} in the vocabulary of <a href="https://schema.org/NewsArticle">schema.org</a>. */
public final class NewsArticle {

    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";
    /** UN/CEFACT's code for a pixel. */
    private static final String PIXEL = "E37";

    private final ShownArticle shown;

    private NewsArticle(ShownArticle shown) {
        this.shown = shown;
    }

    /** What JSON-LD is made of. */
    public static Map<String, Object> of(ShownArticle shown) {
        return new NewsArticle(shown).members();
    }

    private Map<String, Object> members() {
        var article = shown.article();
        Members members = new Members().with("@context", "https://schema.org").with("@type", "NewsArticle").with("@id", shown.url())
                .with("identifier", article.id().toString())
                .with("url", article.canonicalUrl() == null ? shown.url() : article.canonicalUrl())
                .with("headline", article.headline()).with("description", article.standfirst())
                .with("inLanguage", article.language())
                .with("datePublished", text(shown.publishedAt())).with("dateModified", text(shown.updatedAt()));
        if (shown.insiders() != null) {
            members.with("dateCreated", text(shown.insiders().createdAt())).with("version", shown.insiders().revision())
                    .with("creativeWorkStatus", shown.status().name().toLowerCase(Locale.ROOT));
        }
        return members.with("publisher", organization(article.publisher()))
                .with("author", shown.authors().stream().map(author -> new Members().with("@type", "Person")
                        .with("@id", shown.addresses().author(author.slug())).with("name", author.name())
                        .with("description", author.description()).with("sameAs", author.sameAs()).all()).toList())
                .with("image", image(article.image()))
                .with("about", shown.topics().stream().map(this::topic).toList())
                .with("mentions", shown.quoted().stream()
                        .map(speaker -> speaker(speaker).with("sameAs", speaker.sameAs()).all()).toList())
                .with("wordCount", shown.wordCount()).with("articleBody", shown.text())
                .with("hasPart", article.quotes().stream().map(this::quotation).toList())
                .with("isBasedOn", related(Relation.BACKGROUND::equals))
                .with("citation", related(relation -> relation != Relation.BACKGROUND))
                .with("correction", shown.corrections().stream().map(NewsArticle::correction).toList())
                .all();
    }

    private static Map<String, Object> organization(String name) {
        return name == null ? null : new Members().with("@type", "Organization").with("name", name).all();
    }

    private static Map<String, Object> image(Image image) {
        return image == null ? null : new Members().with("@type", "ImageObject").with("contentUrl", image.url())
                .with("description", image.alt()).with("caption", image.caption()).with("creditText", image.credit())
                .with("width", pixels(image.width())).with("height", pixels(image.height())).all();
    }

    private static Map<String, Object> pixels(Integer number) {
        return number == null ? null : new Members().with("@type", "QuantitativeValue").with("value", number)
                .with("unitCode", PIXEL).all();
    }

    private Map<String, Object> topic(Topic topic) {
        return new Members().with("@type", "DefinedTerm").with("@id", shown.addresses().topic(topic.slug()))
                .with("name", topic.name()).with("termCode", topic.mediaTopic())
                .with("sameAs", topic.mediaTopic() == null ? null : MEDIA_TOPICS + topic.mediaTopic().replaceFirst("^medtop:", ""))
                .all();
    }

    private Members speaker(Speaker speaker) {
        return new Members().with("@type", type(speaker.kind()))
                .with("@id", shown.addresses().speaker(speaker.slug())).with("name", speaker.name());
    }

    /** To the vocabulary, only people and organisations make anything; of a country that speaks, its government does. */
    private static Object type(SpeakerKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case COUNTRY -> List.of("Country", "GovernmentOrganization");
        };
    }

    private Map<String, Object> quotation(Quote quote) {
        Speaker speaker = shown.speakers().get(quote.speaker());
        boolean isPerson = speaker.kind() == SpeakerKind.PERSON;
        return new Members().with("@type", "Quotation").with("@id", shown.addresses().quote(quote.id()))
                .with("text", quote.text())
                .with("creator", speaker(speaker).with("jobTitle", isPerson ? quote.speakerRole() : null).all())
                .all();
    }

    private List<Map<String, Object>> related(Predicate<Relation> wanted) {
        return shown.related().stream().filter(link -> wanted.test(link.relation()))
                .map(link -> new Members().with("@type", link.own() ? "NewsArticle" : "CreativeWork").with("url", link.url())
                        .with(link.own() ? "headline" : "name", link.title()).with("publisher", organization(link.publisher())).all())
                .toList();
    }

    private static Map<String, Object> correction(Correction correction) {
        return new Members().with("@type", "CorrectionComment").with("text", correction.text())
                .with("datePublished", text(correction.at())).with("dateModified", text(correction.updatedAt())).all();
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
