package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.standfirst.testing.Newsroom;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles as documents of Markdown, there and back. */
@QuarkusTest
class MarkdownApiTest extends Newsroom {

    private static final String MARKDOWN = "text/markdown";

    private String id;

    @BeforeEach
    void makeArticle() {
        id = draft(story(unique("Storm: the #1 *threat*")).with("kicker", "yes").with("publisher", "Courier")
                .with("standfirst", "“We wait,” they say.")
                .with("authors", List.of(Map.of("name", unique("Ines Corvel"))))
                .section(null, "Fog.\n\n“Boats stay in,” said Holt, “until *spring*.”\n")
                .section("Wind & [waves]", "```\n## no heading\n```")
                .quote("Boats stay in, until spring", unique("Maren Holt"))
                .quote("We wait,", unique("Ole Brandt"))
                .quote("Never said", unique("Ana"))
                .relatedUrl("https://example.org/fog", "Fog").relatedArticle(draft()));
    }

    @Test
    void whatIsReadCanBeWrittenBack() {
        long before = log.last();
        String json = open(id).extract().asString();
        Response read = markdown();
        send(id, read.asString()).statusCode(200).header("Article-Revision", "1").header("Change", nullValue());
        assertEquals(before, log.last());
        assertEquals(json, open(id).extract().asString());
        assertEquals(read.asString(), markdown().asString());
    }

    @Test
    void wordsStandInTheTextOnly() {
        String document = markdown().then().contentType("text/markdown; charset=utf-8").extract().asString();
        String front = document.substring(0, document.indexOf("\n---\n"));
        String text = document.substring(front.length());
        assertTrue(front.startsWith("---\nid: " + id + "\n"), document);
        assertTrue(front.contains("revision: 1") && front.contains("text: Never said"), document);
        assertTrue(!front.contains("spring") && !front.contains("Fog.") && !front.contains("Wind"), document);
        assertTrue(text.contains("until *spring*.”\n") && text.contains("\n## Wind & \\[waves\\] {#"), document);
    }

    @Test
    void anEditCarriesQuotesAlong() {
        String edited = markdown().asString().replace("Fog.\n", "Thick fog since Monday.\n").replace("\n## Wind", "\n## High wind");
        JsonPath after = send(id, edited).statusCode(200).header("Article-Revision", "2").extract().jsonPath();
        assertEquals("High wind & [waves]", after.getString("sections[1].heading"));
        assertEquals("Boats stay in, until spring", after.getString("quotes[0].text"));
        assertEquals(25, after.getInt("quotes[0].place.spans[0].start"));
    }

    @Test
    void anEditThatBreaksAQuoteIsRefused() {
        String edited = markdown().asString().replace("Boats stay in", "Ships stay in");
        send(id, edited).statusCode(409).body("type", endsWith("quote-broken"));
        sends(editor().queryParam("quotes", "detach"), MARKDOWN, edited.getBytes(StandardCharsets.UTF_8)).put("/v1/articles/{ref}", id)
                .then().statusCode(200).body("quotes[0].place", nullValue());
    }

    @Test
    void ifMatchGuardsItWhateverItWasReadAs() {
        Response read = markdown();
        String tag = read.header("ETag");
        assertEquals(open(id).extract().header("ETag").split("-")[0], tag.split("-")[0]);
        assertTrue(!open(id).extract().header("ETag").equals(tag));
        sends(editor().header("If-Match", tag), MARKDOWN, read.asString().replace("Fog.", "Mist.").getBytes(StandardCharsets.UTF_8))
                .put("/v1/articles/{ref}", id).then().statusCode(200);
        sends(editor().header("If-Match", tag), MARKDOWN, read.body().asByteArray()).put("/v1/articles/{ref}", id)
                .then().statusCode(412).header("ETag", notNullValue());
    }

    @Test
    void createsUnderASlug() {
        String slug = uniqueSlug("storm");
        String document = """
                ---
                headline: Storm
                authors:
                  - name: %s
                quotes:
                  - speaker: {name: %s}
                    place: {part: section, section: 1, spans: [{start: 1, end: 8}]}
                  - {text: It blew, speaker: {name: %s}}
                ---
                It blew.

                ## Now

                “We wait”, she said.

                ## Then

                """.formatted(unique("Ines"), unique("Ana"), unique("Ole"));
        sends(editor().header("If-None-Match", "*"), MARKDOWN, document.getBytes(StandardCharsets.UTF_8)).put("/v1/articles/{ref}", slug)
                .then().statusCode(201).body("slug", equalTo(slug), "quotes[0].text", equalTo("We wait"),
                        "quotes[1].place.spans[0].end", equalTo(7), "sections.heading", equalTo(Arrays.asList(null, "Now", "Then")),
                        "sections.body", equalTo(List.of("It blew.", "“We wait”, she said.", "")));
        sends(editor().header("If-None-Match", "*"), MARKDOWN, document.getBytes(StandardCharsets.UTF_8)).put("/v1/articles/{ref}", slug)
                .then().statusCode(412);
    }

    @Test
    void isNotGuessedAtInAPost() {
        String document = "---\nheadline: Boats wait\nstandfirst: Nobody sails.\n---\nBy Tom Reed\n\n“We wait,” said Holt.\n";
        create(document).statusCode(201).body("headline", equalTo("Boats wait"), "authors", hasSize(0), "quotes", hasSize(0),
                "sections[0].body", equalTo("By Tom Reed\n\n“We wait,” said Holt."));
        create("# Boats wait again\n\n“We wait,” said Maren Holt.\n").statusCode(201).body("quotes", hasSize(1));
        create("---\n\n# Boats wait for ever\n\nNobody sails.\n").statusCode(201).body("headline", equalTo("Boats wait for ever"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            headline: Storm\\ntitle: x                          | 3 | 1 | invalid-body
            headline: Storm\\nheadline: Storm                   | 3 | 1 | malformed-markdown
            headline: 2026                                      | 2 | 1 | invalid-body
            headline: Storm\\nquotes:\\n  - textt: x            | 4 | 5 | invalid-body
            headline: [a                                        | 3 | 1 | malformed-markdown
            headline: Storm\\nkicker: a: b                      | 3 | 10 | malformed-markdown
            headline: !!str Storm                               | 2 | 11 | malformed-markdown
            headline: !!java.net.URL [x]                        | 2 | 11 | malformed-markdown
            a: &a [x]                                           | 2 | 4 | malformed-markdown
            headline: *a                                        | 2 | 11 | malformed-markdown
            headline: "a\\\\0"                                  | 2 | 11 | malformed-markdown
            headline: "\\\\ud800"                               | 2 | 11 | malformed-markdown
            - headline                                          | 2 | 1 | malformed-markdown
            headline: Storm\\nlede: 1                           | 3 | 1 | malformed-markdown
            headline: Storm\\nsections: []                      | 3 | 1 | invalid-body
            <<: {headline: a}                                   | 2 | 1 | invalid-body
            """)
    void saysWhereAMistakeIs(String yaml, int line, int column, String type) {
        String document = "---\n" + yaml.replace("\\n", "\n").replace("\\\\", "\\") + "\n---\n";
        send(id, document).statusCode(400).body("type", endsWith(type), "line", equalTo(line), "column", equalTo(column),
                "detail", containsString("Line " + line + ", column " + column));
        create(document).statusCode(400).body("line", equalTo(line));
    }

    @Test
    void refusesWhatHasNoFrontMatter() {
        send(id, "# Storm\n").statusCode(400).body("type", endsWith("malformed-markdown"), "line", equalTo(1));
        send(id, "---\nheadline: Storm\n").statusCode(400).body("type", endsWith("malformed-markdown"));
        send(id, "").statusCode(400);
        send(id, "---\nheadline: Storm\n---\n\nText\n\n## Wind {#wind}\n").statusCode(400).body("line", equalTo(7));
        send(id, "---\nkicker: Sea\n---\n").statusCode(422).body("errors[0].pointer", equalTo("/headline"));
    }

    @Test
    void survivesHostileDocuments() {
        for (String front : List.of("[".repeat(400_000), "\"".repeat(400_000), "- ".repeat(200_000), "a: ".repeat(100_000),
                "{a: ".repeat(100_000), "? ".repeat(200_000), "#".repeat(400_000), "headline: " + " ".repeat(400_000) + "x",
                "headline: x\nkicker: \"" + "\n".repeat(400_000))) {
            assertQuick("---\n" + front + "\n---\n");
        }
        String front = "---\nheadline: Storm\n---\n";
        send(id, front + "## a\n".repeat(100_000)).statusCode(422).body("errors[0].pointer", equalTo("/sections"));
        send(id, front + "## a {#%s}\n".formatted(id).repeat(20_000)).statusCode(422).body("errors[0].pointer", equalTo("/sections"));
        for (String text : List.of("## a\n".repeat(100_000), "##" + " ".repeat(400_000), "## " + "{#".repeat(200_000), "\\".repeat(400_000),
                "\n".repeat(400_000), "> ".repeat(200_000), "#".repeat(400_000))) {
            assertQuick(front + text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | text/markdown | text/markdown", "?format=markdown | */* | text/markdown", "?format=markdown | text/csv | text/markdown",
        "?format=json | text/markdown | application/json", "'' | */* | application/json", "'' | text/*;q=0.5, text/markdown | text/markdown",
        "'' | application/json;q=0.2, text/markdown;q=0.3 | text/markdown", "'' | application/json;q=0, */* | text/markdown",
        "'' | text/markdown;q=0.9, */*;q=0.1 | text/markdown", "'' | text/markdown;q=0, text/*;q=0.1, application/json;q=0.2 | application/json", "'' | text/markdown;q=0, text/* | text/html",
        "'' | TEXT/Markdown ; Q=1.0 | text/markdown", "'' | nonsense | application/json",
        "'' | text/markdown;note=\"a,b;q=0\" | text/markdown"})
    void answersInTheFormatThatIsWanted(String query, String accept, String type) {
        editor().accept(accept).get("/v1/articles/{ref}" + query, id).then().statusCode(200).contentType(containsString(type))
                .header("Vary", containsString("Accept"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | text/csv", "'' | text/markdown;q=0", "'' | image/*, text/csv;q=0.5", "?format=text | */*"})
    void saysWhatThereIsIfThatIsNotWanted(String query, String accept) {
        editor().accept(accept).get("/v1/articles/{ref}" + query, id).then().statusCode(406)
                .body("type", endsWith("not-acceptable"), "detail", containsString("`text/markdown` (`?format=markdown`)"),
                        "errors[0].allowed", hasItem(query.isEmpty() ? MARKDOWN : "markdown"));
    }

    @Test
    void refusesToSelectMembersOfWhatIsNotJson() {
        editor().get("/v1/articles/{ref}?format=markdown&fields=slug", id).then().statusCode(400)
                .body("errors[0].parameter", equalTo("fields"));
        editor().accept(MARKDOWN).get("/v1/articles/{ref}?include=text", id).then().statusCode(400)
                .body("errors[0].parameter", equalTo("include"));
    }

    @Test
    void readersGetPublishedEditionsOnlyAndKeepThem() {
        reader().accept(MARKDOWN).get("/v1/articles/{ref}", id).then().statusCode(404);
        publish(id, NOW).statusCode(200);
        Response first = reader().accept(MARKDOWN).get("/v1/articles/{ref}", id);
        first.then().statusCode(200).header("Last-Modified", notNullValue()).header("Cache-Status", containsString("stored"))
                .header("Cache-Control", containsString("public")).body(not(containsString("revision:")));
        Response second = reader().accept(MARKDOWN).get("/v1/articles/{ref}", id);
        assertTrue(second.header("Cache-Status").contains("hit"), second.header("Cache-Status"));
        assertEquals(first.asString(), second.asString());
        assertEquals(MARKDOWN, second.contentType().split(";")[0]);
        // It links to a draft, which readers are not told of
        assertTrue(!first.asString().contains("article:") && first.asString().contains("https://example.org/fog"), first.asString());
        reader().accept(MARKDOWN).header("If-None-Match", first.header("ETag")).get("/v1/articles/{ref}", id).then().statusCode(304);
        read(id).statusCode(200).contentType("application/json");
        withdraw(id, "It was wrong.").statusCode(200);
        reader().accept(MARKDOWN).get("/v1/articles/{ref}", id).then().statusCode(410).contentType("application/problem+json");
    }

    @Test
    void unsupportedBodiesAreToldWhatIsTaken() {
        Matcher<String> all = containsString("`Content-Type: application/json` or `Content-Type: text/html` or"
                + " `Content-Type: text/markdown` or `Content-Type: text/plain`");
        sends(editor(), "text/csv", "a").put("/v1/articles/{ref}", id).then().statusCode(415).body("detail", all);
        sends(editor(), "text/csv", "a").post("/v1/articles").then().statusCode(415).body("detail", all);
        sends(editor(), "text/csv", "a").put("/v1/articles/{ref}/sections/order", id).then().statusCode(415)
                .body("detail", containsString("application/json"));
        sends(editor(), "text/csv", "a").patch("/v1/articles/{ref}", id).then().statusCode(415)
                .body("detail", containsString("application/merge-patch+json"));
    }

    private void assertQuick(String document) {
        long start = System.nanoTime();
        int status = send(id, document).extract().statusCode();
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertTrue(status < 500, document.substring(0, 30) + " answered " + status);
        // A fraction of one on an idle machine; a busy one must not fail the build, and what is quadratic takes minutes
        assertTrue(seconds < 20, document.substring(0, 30) + " took " + seconds + " s");
    }

    private Response markdown() {
        return editor().accept(MARKDOWN).get("/v1/articles/{ref}", id);
    }

    private ValidatableResponse send(String article, String document) {
        return sends(editor(), MARKDOWN, document.getBytes(StandardCharsets.UTF_8)).put("/v1/articles/{ref}", article).then();
    }

    private ValidatableResponse create(String document) {
        return sends(editor(), MARKDOWN, document.getBytes(StandardCharsets.UTF_8)).post("/v1/articles").then();
    }
}
