package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
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
import io.restassured.response.Response;
import io.standfirst.testing.Newsroom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles in the formats of others: the same for the same caller, with the same headers. */
@QuarkusTest
class FormatsApiTest extends Newsroom {

    private static final String NINJS = "application/vnd.iptc.ninjs+json";

    private String id;
    private String hidden;
    private String publisher;
    private String name;

    @BeforeEach
    void publishArticle() {
        publisher = unique("Courier");
        name = unique("Maren Holt");
        hidden = draft();
        id = published(story(unique("Storm <b>closes</b> the harbour")).with("publisher", publisher)
                .with("image", Map.of("url", "https://example.org/i.jpg", "alt", "Waves & wind", "caption", "The quay"))
                .section(null, "“We wait,” said Holt.").section("Wind", "It <script>alert(1)</script> blew.")
                .quote("We wait", name).relatedUrl("https://example.org/fog", "Fog").relatedArticle(hidden));
        publisherSends(Map.of("text", "It blew harder.")).post("/v1/articles/{ref}/corrections", id).then().statusCode(201);
    }

    @Test
    void answersAFragmentOfHtml() {
        String html = in("html").then().contentType("text/html; charset=utf-8").extract().asString();
        assertTrue(html.startsWith("<article lang=\"en\">") && html.contains("<h1>Storm &lt;b&gt;closes&lt;/b&gt; the harbour"), html);
        assertTrue(html.contains("<span data-quote=\"") && html.contains("alt=\"Waves &amp; wind\"") && !html.contains("<script"), html);
        assertTrue(html.contains("It blew harder.") && html.contains("<section id=\"wind\">\n<h2>Wind</h2>"), html);
    }

    @Test
    void answersLinkedData() {
        in("json-ld").then().contentType("application/ld+json").body("'@type'", equalTo("NewsArticle"), "hasPart[0].text", equalTo("We wait"),
                "hasPart[0].creator.name", equalTo(name), "mentions[0].name", equalTo(name), "citation.url", equalTo(List.of("https://example.org/fog")),
                "correction[0].text", equalTo("It blew harder."), "isBasedOn", nullValue(), "version", nullValue(), "creativeWorkStatus", nullValue());
        editor().get("/v1/articles/{ref}?format=json-ld&pretty", id).then().statusCode(200).body("version", equalTo(1),
                "creativeWorkStatus", equalTo("published"), "isBasedOn[0].headline", notNullValue());
    }

    @Test
    void answersNinjs() {
        in("ninjs").then().contentType(NINJS).body("uri", endsWith(id), "type", equalTo("text"), "standard.version", equalTo("3.1"),
                "pubStatus", equalTo("usable"), "people.name", hasItem(name), "associations.rel", hasItem("quote"),
                "associations.rel", not(hasItem("background")), "version", nullValue());
        editor().get("/v1/articles/{ref}?format=ninjs", hidden).then().statusCode(200).body("pubStatus", equalTo("withheld"), "version", equalTo("1"));
    }

    @Test
    void answersListsAsNinjs() {
        String second = published(anyStory().with("publisher", publisher));
        draft(anyStory().with("publisher", publisher));
        Response page = reader().accept(NINJS).queryParam("publisher", publisher).queryParam("limit", 1).get("/v1/articles");
        page.then().statusCode(200).contentType(NINJS).body("type", equalTo("composite"), "associations", hasSize(1),
                "associations[0].uri", endsWith(second), "associations[0].bodies[0].value", containsString("Boats stayed in."),
                "uri", containsString("/v1/articles?publisher=")).header("Link", containsString("rel=\"next\""))
                .header("Vary", containsString("Accept"));
        String next = page.header("Link").replaceAll("<([^>]*)>.*", "$1").replaceFirst("http://[^/]*", "");
        reader().urlEncodingEnabled(false).accept(NINJS).get(next).then().statusCode(200).body("associations[0].uri", endsWith(id))
                .header("Link", nullValue());
        waitForIndex();
        reader().queryParam("q", publisher).queryParam("format", "ninjs").get("/v1/articles").then().statusCode(200)
                .body("type", equalTo("composite"));
        reader().accept("text/html").get("/v1/articles").then().statusCode(406).body("detail", containsString(NINJS));
        reader().get("/v1/articles?format=ninjs&include=text").then().statusCode(400).body("errors[0].parameter", equalTo("include"));
    }

    @ParameterizedTest
    @CsvSource({"text/html", "application/ld+json", NINJS})
    void hasTheSameHeadersAsJson(String type) {
        Response json = reader().get("/v1/articles/{ref}", id);
        Response other = reader().accept(type).get("/v1/articles/{ref}", id);
        for (String header : new String[] {"Vary", "Last-Modified", "Surrogate-Key"}) {
            assertEquals(json.header(header), other.header(header), header);
        }
        assertEquals(json.header("ETag").split("-")[0], other.header("ETag").split("-")[0]);
        reader().accept(type).header("If-None-Match", other.header("ETag")).get("/v1/articles/{ref}", id).then().statusCode(304);
        reader().accept(type).header("If-None-Match", json.header("ETag")).get("/v1/articles/{ref}", id).then().statusCode(200);
        assertTrue(reader().accept(type).get("/v1/articles/{ref}", id).header("Cache-Status").contains("hit"));
        reader().accept(type).get("/v1/articles/{ref}", hidden).then().statusCode(404).contentType("application/problem+json");
        withdraw(id, "It was wrong.").statusCode(200);
        reader().accept(type).get("/v1/articles/{ref}", id).then().statusCode(410).contentType("application/problem+json");
    }

    private Response in(String format) {
        return reader().queryParam("format", format).get("/v1/articles/{ref}", id).then().statusCode(200).extract().response();
    }
}
