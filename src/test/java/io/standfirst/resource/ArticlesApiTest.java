package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.standfirst.testing.Stories;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles from draft to reader: created, read, replaced. */
@QuarkusTest
class ArticlesApiTest extends ContentApiTest {

    private static final Map<String, Object> IMAGE = Map.of("url", "https://images.example/storm.jpg", "alt", "A wave",
            "caption", "The sea wall", "credit", "Una Brackett", "width", 1600, "height", 900);

    @Test
    void readerSeesWhatWasPublished() {
        String speaker = unique("Ana Reyes");
        String slug = editorSends(story(unique("Storm closes the harbour"))
                .section(null, "Boats stayed in. “We wait,” said the harbour master.")
                .quote("We wait", speaker).json())
                .post("/v1/articles").then().statusCode(201)
                .body("status", equalTo("draft"))
                .body("quotes[0].place.spans[0].start", equalTo(18))
                .extract().path("slug");

        reader().get("/v1/articles/" + slug).then().statusCode(404);
        publisherSends("{}").put("/v1/articles/" + slug + "/publication").then().statusCode(200)
                .body("status", equalTo("published"));
        reader().get("/v1/articles/" + slug).then().statusCode(200)
                .body("view", equalTo("published"))
                .body("quotes", hasSize(1))
                .body("quotes[0].speaker.name", equalTo(speaker))
                .body("revision", nullValue());
    }

    @Test
    void storesEverythingOfOneRequest() {
        Stories story = full();
        String location = created(post(story))
                .header("Article-Revision", "1")
                .header("Change", notNullValue())
                .header("ETag", notNullValue())
                .body("slug", equalTo(story.json().get("slug")))
                .body("revision", equalTo(1))
                .header("Location", endsWith(path((String) story.json().get("slug"))))
                .extract().header("Location");

        editor().get(URI.create(location).getPath()).then().statusCode(200)
                .body("url", equalTo(location))
                .body("view", equalTo("working"))
                .body("status", equalTo("draft"))
                .body("pending", equalTo(false))
                .body("kicker", equalTo("Weather"))
                .body("language", equalTo("pt-BR"))
                .body("canonicalUrl", equalTo("https://example.org/storm"))
                .body("image", equalTo(IMAGE))
                .body("authors", hasSize(1))
                .body("sections.heading", contains(null, "What comes next"))
                .body("sections.anchor", contains("lede", "what-comes-next"))
                .body("sections.position", contains(0, 1))
                .body("quotes[0].kind", equalTo("fragment"))
                .body("quotes[0].speakerRole", equalTo("harbour master"))
                .body("quotes[0].place.part", equalTo("section"))
                .body("related[0].relation", equalTo("see-also"))
                .body("wordCount", equalTo(17))
                .body("publishedAt", nullValue());
    }

    @Test
    void leavesOutWhatWasNotSent() {
        JsonPath article = create(story(unique("Headline alone")));
        assertEquals("en", article.getString("language"));
        for (String member : List.of("kicker", "standfirst", "publisher", "canonicalUrl", "image")) {
            assertNull(article.get(member), member);
        }
        for (String list : List.of("authors", "topics", "sections", "quotes", "related")) {
            assertEquals(List.of(), article.get(list), list);
        }
    }

    @Test
    void putOfWhatWasGotChangesNothing() {
        String id = id(full());
        Response got = editor().get(path(id) + "?include=text");
        storesNothing(() -> editor().contentType(ContentType.JSON).body(got.asString()).put(path(id))
                .then().statusCode(200)
                .header("Article-Revision", "1")
                .header("Change", nullValue())
                .header("ETag", editor().get(path(id)).header("ETag"))
                .body("quotes[0].place", equalTo(got.path("quotes[0].place"))));
    }

    @Test
    void putOfWhatReadersGotChangesNothing() {
        String id = id(full());
        publish(id);
        String published = reader().get(path(id)).asString();
        editor().contentType(ContentType.JSON).body(published).put(path(id)).then().statusCode(200)
                .header("Article-Revision", "1").header("Change", nullValue());
    }

    @Test
    void putEmptiesWhatIsLeftOut() {
        String id = id(full());
        put(id, Map.of("headline", "Left alone", "language", "pt-BR")).then().statusCode(200)
                .header("Article-Revision", "2")
                .header("Change", notNullValue())
                .body("headline", equalTo("Left alone"))
                .body("slug", equalTo(article(id).getString("slug")))
                .body("kicker", nullValue())
                .body("image", nullValue())
                .body("authors", empty())
                .body("sections", empty())
                .body("quotes", empty())
                .body("related", empty());
    }

    @Test
    void languageIsEnglishIfLeftOutOfPutToo() {
        String id = id(full().with("language", "de"));
        put(id, Map.of("headline", "Left alone")).then().statusCode(200).body("language", equalTo("en"));
    }

    @Test
    void itemsWithAKnownIdKeepTheirIdentity() {
        String id = id(full());
        Map<String, Object> article = writable(id);
        List<Map<String, Object>> sections = JsonPath.from(editor().get(path(id)).asString()).getList("sections");
        Map<String, Object> added = Map.of("heading", "In between", "body", "New.");
        article.put("sections", List.of(sections.get(0), added, sections.get(1)));

        put(id, article).then().statusCode(200)
                .body("sections[0].id", equalTo(sections.get(0).get("id")))
                .body("sections[1].id", not(equalTo(sections.get(1).get("id"))))
                .body("sections[2].id", equalTo(sections.get(1).get("id")))
                .body("sections.position", contains(0, 1, 2));
    }

    @Test
    void refusesItemsOfOtherArticles() {
        JsonPath other = create(full());
        Map<String, Object> article = writable(id(full()));
        for (String list : List.of("sections", "quotes", "related")) {
            article.put(list, List.of(other.getMap(list + "[0]")));
        }
        article.put("sections", List.of(other.getMap("sections[0]")));
        put((String) article.get("id"), article).then().statusCode(422)
                .body("errors.pointer", hasItems("/sections/0/id", "/quotes/0/id", "/related/0/id"));
    }

    @Test
    void refusesAnItemThatIsGivenTwice() {
        String id = id(full());
        Map<String, Object> article = writable(id);
        Object quote = JsonPath.from(editor().get(path(id)).asString()).get("quotes[0]");
        article.put("quotes", List.of(quote, quote));
        breaksRules(put(id, article), "/quotes/1");
    }

    @Test
    void idMustBeThatOfTheTarget() {
        String id = id(full());
        Map<String, Object> article = writable(id);
        article.put("id", UUID.randomUUID().toString());
        breaksRules(put(id, article), "/id");
        breaksRules(post(full().with("id", UUID.randomUUID().toString())), "/id");
    }

    @Test
    void readOnlyMembersHaveNoEffect() {
        created(post(full().with("status", "published").with("revision", 99).with("wordCount", 7)
                .with("url", "https://example.org").with("publishedAt", "2020-01-01T00:00:00Z")))
                .body("status", equalTo("draft"))
                .body("revision", equalTo(1))
                .body("wordCount", equalTo(17))
                .body("publishedAt", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zażółć gęślą jaźń — ‘ok’", "e\u0301 differs from \u00e9", "नई दिल्ली में किसान", "ภาษาไทย",
            "שָׁלוֹם abc مرحبا", "東京で会談\u3000部", "👩🏽‍🚀👨‍👩‍👧 🇧🇷", "𝒜𝓃𝒶 𐍈", "a\u00a0b\u202fc\u200bd\u200f",
            "\ufeff’tis \uffff", "a  b   c", "<b>&amp;</b> \"\\/ ' ; --", "%s ${x} #{y} ?1 :now", "ﬁ Å K"})
    void textsComeBackCharacterForCharacter(String text) {
        String id = id(story(text).with("standfirst", text).with("publisher", text).section(null, text)
                .section(text, "\t" + text + "\r\n\n  " + text + "  \n").quote(Map.of("text", text, "place", Map.of("part",
                        "standfirst"), "speaker", Map.of("name", unique("Ana")), "speakerRole", text))
                .relatedUrl("https://example.org/a", text));

        editor().get(path(id)).then()
                .body("headline", equalTo(text))
                .body("standfirst", equalTo(text))
                .body("publisher", equalTo(text))
                .body("sections[1].heading", equalTo(text))
                .body("sections[1].body", equalTo("\t" + text + "\r\n\n  " + text + "  \n"))
                .body("quotes[0].text", equalTo(text))
                .body("quotes[0].speakerRole", equalTo(text))
                .body("related[0].title", equalTo(text));
    }

    @Test
    void makesAnotherSlugForTheSameHeadline() {
        String headline = unique("Storm Ünder \"the\" bridge");
        String slug = create(story(headline)).getString("slug");
        assertEquals("storm-under-the-bridge-" + headline.substring(headline.length() - 8), slug);
        assertEquals(slug + "-2", create(story(headline)).getString("slug"));
    }

    @Test
    void oldSlugRedirectsEditorsAndStaysReserved() {
        JsonPath article = create(story(unique("Old name")));
        Map<String, Object> renamed = writable(article.getString("id"));
        renamed.put("slug", uniqueSlug("new"));
        put(article.getString("id"), renamed).then().statusCode(200).header("Article-Revision", "1")
                .header("Change", notNullValue()).body("slug", equalTo(renamed.get("slug")));

        editor().get(path(article.getString("slug")) + "/sections?view=working").then().statusCode(308)
                .header("Location", endsWith(path((String) renamed.get("slug")) + "/sections?view=working"));
        reader().get(path(article.getString("slug"))).then().statusCode(404);
        isProblem(post(story("Another").with("slug", article.getString("slug"))), 409, "slug-taken")
                .body("errors.pointer", contains("/slug"));
    }

    @Test
    void ifMatchGuardsTheWholeArticle() {
        String id = id(full());
        String read = editor().get(path(id) + "?fields=headline").header("ETag");
        Map<String, Object> article = writable(id);
        article.put("headline", "First");
        editorSends(article).header("If-Match", read).put(path(id)).then().statusCode(200);

        article.put("headline", "Second");
        isProblem(editorSends(article).header("If-Match", read).put(path(id)), 412, "precondition-failed")
                .header("ETag", editor().get(path(id)).header("ETag"));
        isProblem(editorSends(article).header("If-None-Match", "*").put(path(id)), 412, "precondition-failed");
        isProblem(editor().header("If-Match", read).delete(path(id)), 412, "precondition-failed");
        assertEquals("First", article(id).getString("headline"));
    }

    @Test
    void etagOfThePublishedViewIsNoneOfTheWorkingCopy() {
        String id = id(full());
        publish(id);
        String published = editor().get(path(id) + "?view=published").header("ETag");
        isProblem(editorSends(writable(id)).header("If-Match", published).put(path(id)), 412, "precondition-failed");
    }

    @Test
    void viewersAndReadersDoNotWrite() {
        String id = id(full());
        storesNothing(() -> {
            viewer().contentType(ContentType.JSON).body("{\"headline\": \"No\"}").post("/v1/articles").then().statusCode(403);
            viewer().contentType(ContentType.JSON).body("{\"headline\": \"No\"}").put(path(id)).then().statusCode(403);
            viewer().delete(path(id)).then().statusCode(403);
            reader().delete(path(id)).then().statusCode(401);
        });
    }

    @Test
    void publishedEditionStaysAsItWas() {
        String id = id(full());
        publish(id);
        Map<String, Object> article = writable(id);
        article.put("headline", "Not yet seen");
        put(id, article).then().statusCode(200).body("pending", equalTo(true)).body("status", equalTo("published"));

        reader().get(path(id)).then().body("headline", not(equalTo("Not yet seen")));
        editor().get(path(id) + "?view=published").then().body("headline", not(equalTo("Not yet seen")))
                .body("revision", equalTo(1));
        publish(id);
        reader().get(path(id)).then().body("headline", equalTo("Not yet seen"))
                .body("sections.html", everyItem(notNullValue()));
    }

    private static Stories full() {
        String headline = unique("Storm closes the harbour");
        return story(headline)
                .with("slug", uniqueSlug("storm")).with("kicker", "Weather").with("standfirst", "Boats stay in.")
                .with("publisher", "Harrowmouth Courier").with("language", "pt-BR")
                .with("canonicalUrl", "https://example.org/storm").with("image", IMAGE)
                .with("authors", List.of(Map.of("name", unique("Una Brackett"))))
                .section(null, "The harbour said: “We *wait* for now.”")
                .section("What comes next", "More wind, they say.")
                .quote(Map.of("text", "We wait for now.", "kind", "fragment", "speakerRole", "harbour master",
                        "speaker", Map.of("name", unique("Ana Reyes"))))
                .relatedUrl("https://example.org/wind", "Winds of the coast");
    }
}
