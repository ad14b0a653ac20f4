package io.standfirst.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standfirst.article.Limits;
import io.standfirst.article.TextRules;
import io.standfirst.desk.ImageInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML page says of its article in its head: schema.org in JSON-LD first, Open Graph second. */
final class PageMetadata {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ARTICLES = Set.of("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting",
            "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "LiveBlogPosting");
    private static final int MOST_SCRIPTS = 20;

    private final Document page;
    private final JsonNode article;

    private PageMetadata(Document page) {
        this.page = page;
        this.article = article();
    }

    static Metadata of(Document page) {
        return new PageMetadata(page).read();
    }

    private Metadata read() {
        String publisher = first(name(article.path("publisher")), meta("og:site_name"));
        Element heading = page.selectFirst("h1");
        String headline = first(heading == null ? null : line(heading.text()), line(article.path("headline").asText("")),
                without(publisher, meta("og:title")), without(publisher, line(page.title())));
        Element canonical = page.selectFirst("link[rel=canonical]");
        String url = first(url(canonical == null ? "" : canonical.attr("href")), url(meta("og:url")));
        return new Metadata(fits(publisher, Limits.NAME), headline, standfirst(), url, language(), authors(), image());
    }

    private String standfirst() {
        Element marked = page.selectFirst("[class*=standfirst], [class*=subheadline], [itemprop=alternativeHeadline]");
        String described = first(line(article.path("description").asText("")), meta("og:description"), meta("description"));
        boolean cut = described != null && (described.endsWith("…") || described.endsWith("..."));
        return marked != null && !marked.text().isBlank() ? line(marked.text()) : cut ? null : described;
    }

    private String language() {
        Element root = page.selectFirst("html");
        String tag = root == null ? "" : root.attr("lang");
        TextRules rules = new TextRules();
        rules.language("", tag);
        return rules.violations().isEmpty() ? tag : null;
    }

    private List<String> authors() {
        List<String> names = new ArrayList<>();
        JsonNode author = article.path("author");
        for (JsonNode one : author.isArray() ? author : List.of(author)) {
            String name = fits(name(one), Limits.NAME);
            if (name != null && !names.contains(name)) {
                names.add(name);
            }
        }
        String tagged = fits(meta("author"), Limits.NAME);
        if (names.isEmpty() && tagged != null && !tagged.toLowerCase(Locale.ROOT).startsWith("http")) {
            names.add(tagged);
        }
        return names;
    }

    /** With the alternative text that the page gives; a picture without one decorates. */
    private ImageInput image() {
        String url = url(first(meta("og:image"), ""));
        return url == null ? null : new ImageInput(url, first(meta("og:image:alt"), ""), null, null, null, null);
    }

    /** The description of an article in the page's JSON-LD, by itself, in a list or in a graph; a missing node if there is none. */
    private JsonNode article() {
        for (Element script : page.select("script[type=application/ld+json]").stream().limit(MOST_SCRIPTS).toList()) {
            try {
                JsonNode found = article(JSON.readTree(script.data()));
                if (found != null) {
                    return found;
                }
            } catch (JsonProcessingException e) {
                // A page whose JSON is broken has its text all the same
                continue;
            }
        }
        return JSON.missingNode();
    }

    private static JsonNode article(JsonNode data) {
        List<JsonNode> nodes = new ArrayList<>(List.of(data));
        data.path("@graph").forEach(nodes::add);
        if (data.isArray()) {
            data.forEach(nodes::add);
        }
        return nodes.stream().filter(PageMetadata::isArticle).findFirst().orElse(null);
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (!type.isArray()) {
            return ARTICLES.contains(type.asText());
        }
        for (JsonNode one : type) {
            if (ARTICLES.contains(one.asText())) {
                return true;
            }
        }
        return false;
    }

    private static String name(JsonNode thing) {
        return line(thing.isTextual() ? thing.asText() : thing.path("name").asText(""));
    }

    private String meta(String name) {
        Element tag = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
        return tag == null ? null : line(tag.attr("content"));
    }

    /** A title without the publisher's name that follows it. */
    private static String without(String publisher, String title) {
        if (title == null || publisher == null) {
            return title;
        }
        int at = title.lastIndexOf(publisher);
        return at > 3 && title.endsWith(publisher) ? title.substring(0, at).replaceAll("[\\s|–—:-]+$", "") : title;
    }

    private static String url(String text) {
        TextRules rules = new TextRules();
        rules.url("", text);
        return text == null || text.isEmpty() || !rules.violations().isEmpty() ? null : text;
    }

    private static String fits(String text, int limit) {
        return text == null || text.codePointCount(0, text.length()) > limit ? null : text;
    }

    /** As one line; null if nothing is there. */
    private static String line(String text) {
        Sourced.Builder line = new Sourced.Builder();
        for (int i = 0; i < text.length(); i++) {
            line.add(text.charAt(i), i);
        }
        String built = line.build().text();
        return built.isEmpty() ? null : built;
    }

    private static String first(String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
