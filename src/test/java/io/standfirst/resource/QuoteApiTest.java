package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.standfirst.article.Span;
import io.standfirst.testing.Stories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What tests of quotes have in common: to look at the words that stand where a quote says that they do. */
abstract class QuoteApiTest extends ContentApiTest {

    /** Where words stand in a text, in code points. */
    static Span span(String text, String words) {
        int start = text.codePointCount(0, text.indexOf(words));
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    /** The words that stand in the article where its quote at an index says. */
    String standing(String article, int index) {
        JsonPath json = editor().get(path(article) + "?include=text").jsonPath();
        Map<String, Object> place = json.getMap("quotes[%d].place".formatted(index));
        String text = place.get("part").equals("standfirst")
                ? json.getString("standfirst")
                : json.getString("sections.find { it.id == '%s' }.text".formatted(place.get("section")));
        List<Span> spans = json.getList("quotes[%d].place.spans".formatted(index), Span.class);
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    void assertStands(String article, int index, String words) {
        assertEquals(words, standing(article, index));
        assertEquals(words, article(article).getString("quotes[%d].text".formatted(index)));
    }

    Response addQuote(String article, Map<String, ?> quote) {
        return editorSends(quote).post(path(article) + "/quotes");
    }

    /** Sends a section's body anew. */
    Response write(String article, int section, String body, String query) {
        Map<String, Object> sent = new HashMap<>(article(article).getMap("sections[%d]".formatted(section)));
        sent.put("body", body);
        return editorSends(sent).put(path(article) + "/sections/" + sent.get("id") + query);
    }

    Response write(String article, int section, String body) {
        return write(article, section, body, "");
    }

    static Map<String, Object> quote(String words, Object place) {
        Map<String, Object> quote = quote(words);
        quote.put("place", place);
        return quote;
    }

    static Map<String, Object> quote(String words) {
        return new HashMap<>(Map.of("text", words, "speaker", Map.of("name", unique("Ana Reyes"))));
    }

    static Stories story() {
        return Stories.story(unique("Storm"));
    }
}
