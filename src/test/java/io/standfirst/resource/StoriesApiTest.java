package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.standfirst.testing.Newsroom;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raw stories become articles, through the one way in which articles are written. */
@QuarkusTest
class StoriesApiTest extends Newsroom {

    private static final String TEXT = "text/plain";

    private final String name = "Maren " + unique("H").replaceAll("[^A-Za-z]", "x");
    private final String plain = """
            Coast Daily

            %s

            By Ida Moss

            “We wait for the ice,” said harbour master %s. "It will come."

            What happens now

            The council meets on Friday and is expected to vote on a ramp of steel.
            """.formatted(unique("Ferry stops"), name);

    @Test
    void storesADraft() {
        String id = send(TEXT, plain, false).statusCode(201)
                .body("status", equalTo("draft"), "publisher", equalTo("Coast Daily"), "authors.name", hasItem("Ida Moss"),
                        "sections", hasSize(2), "sections[1].heading", equalTo("What happens now"),
                        "quotes", hasSize(2), "quotes[0].text", equalTo("We wait for the ice"),
                        "quotes[0].speaker.name", equalTo(name), "quotes[0].speakerRole", equalTo("harbour master"),
                        "quotes[0].place.spans[0].start", equalTo(1), "quotes[0].confidence", nullValue(),
                        "sections[0].html", containsString("data-quote"))
                .extract().path("id");
        editor().get("/v1/articles/{ref}", id).then().statusCode(200).body("quotes", hasSize(2));
    }

    @Test
    void dryRunStoresNothing() {
        long before = log.last();
        send(TEXT, plain, true).statusCode(200)
                .body("article.quotes", hasSize(2), "article.quotes[0].speaker.name", equalTo(name),
                        "article.quotes[0].confidence", greaterThan(0.9f),
                        "article.quotes[0].evidence.text", equalTo("said harbour master " + name),
                        "article.quotes[0].mention.text", equalTo("harbour master " + name),
                        "article.quotes[0].source[0].start", equalTo(plain.indexOf("We wait")),
                        "article.quotes[0].source[0].end", equalTo(plain.indexOf("”")),
                        "warnings", empty());
        assertEquals(before, log.last());
        reader().get("/v1/speakers").then().statusCode(200);
        send(TEXT, plain, true).statusCode(200);
    }

    @Test
    void dryRunWarns() {
        send(TEXT, unique("Ferry stops") + "\n\n“Nobody knows,” she said of the ice.\n", true).statusCode(200)
                .body("article.quotes", empty(), "warnings.pointer", hasItem("/sections/0/body"),
                        "warnings.text", hasItem(containsString("Nobody knows")));
    }

    @Test
    void dryRunOfJsonTellsWhatWouldBeAnswered() {
        long before = log.last();
        editor().contentType("application/json").queryParam("dryRun", true).body(story(unique("Ferry")).json()).post("/v1/articles")
                .then().statusCode(200).body("article.id", notNullValue(), "warnings", empty());
        assertEquals(before, log.last());
    }

    @Test
    void takesMarkdownAndHtml() {
        send("text/markdown", "# " + unique("Ferry stops") + "\n\n“We *wait*,” said " + name + ".\n\n## Now\n\nBuses.\n", false).statusCode(201)
                .body("quotes[0].text", equalTo("We wait"), "sections[0].body", containsString("*wait*"), "sections", hasSize(2));
        send("text/html", "<nav>Home</nav><article><h1>" + unique("Ferry stops") + "</h1><p>“We <b>wait</b>,” said " + name
                + ".</p><script>x()</script></article>", false).statusCode(201)
                .body("quotes[0].text", equalTo("We wait"), "sections", hasSize(1), "sections[0].text", nullValue());
    }

    @Test
    void aRepeatedRequestIsDoneOnce() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key, plain).statusCode(201).extract().path("id");
        assertEquals(first, keyed(key, plain).statusCode(201).extract().path("id"));
        keyed(key, plain + "More.").statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "text/markdown", "text/html"})
    void refusesAStoryWithoutHeadline(String type) {
        send(type, "The boat to Port Ellis will not sail until the spring.", true).statusCode(422)
                .body("errors[0].pointer", equalTo("/headline"));
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] latin = "Ferry stops\n\nGr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1);
        sends(editor(), TEXT, latin).post("/v1/articles").then().statusCode(400)
                .body("type", containsString("malformed-text"), "detail", containsString("Line 3, column 3"));
        sends(editor(), TEXT, "Ferry\0stops".getBytes(StandardCharsets.UTF_8)).post("/v1/articles").then().statusCode(400)
                .body("detail", containsString("Line 1, column 6"));
    }

    @Test
    void refusesOtherTypes() {
        send("text/csv", "a;b", true).statusCode(415);
        send("text/plain; charset=iso-8859-1", "Ferry", true).statusCode(415);
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "text/markdown", "text/html"})
    void survivesHostilePages(String type) {
        for (String part : new String[] {"\"", "## a\n\n", "<div>", "“a” said Aa Bb. "}) {
            int status = send(type, "# Ferry\n\n" + part.repeat(400_000 / part.length()), true).extract().statusCode();
            assertEquals(true, status == 200 || status == 422, part + " answered " + status);
        }
    }

    private ValidatableResponse send(String type, String body, boolean dryRun) {
        return sends(editor().queryParam("dryRun", dryRun), type, body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles").then();
    }

    private ValidatableResponse keyed(String key, String body) {
        return sends(editor().header("Idempotency-Key", key), TEXT, body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles").then();
    }
}
