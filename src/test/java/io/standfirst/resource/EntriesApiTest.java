package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.standfirst.article.Slugs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speakers, authors and topics, which live in the same way. */
@QuarkusTest
class EntriesApiTest extends ContentApiTest {

    private static final String SPEAKERS = "/v1/speakers";
    private static final String AUTHORS = "/v1/authors";
    private static final String TOPICS = "/v1/topics";

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void createsReadsReplacesDeletes(String list) {
        String name = unique("Maren Hølt");
        String slug = Slugs.of(name, "");
        created(make(list, name)).header("Location", endsWith(list + "/" + slug)).header("Change", notNullValue())
                .body("slug", equalTo(slug)).body("url", endsWith(list + "/" + slug)).body("createdAt", notNullValue());

        String id = editor().get(list + "/" + slug).then().statusCode(200).body("name", equalTo(name)).extract().path("id");
        editorSends(Map.of("name", name + " II")).put(list + "/" + id).then().statusCode(200)
                .body("name", equalTo(name + " II")).body("slug", equalTo(slug));
        editor().delete(list + "/" + id).then().statusCode(204).header("Change", notNullValue());
        editor().get(list + "/" + id).then().statusCode(404);
        editor().delete(list + "/" + id).then().statusCode(404);
        created(make(list, name)).body("slug", equalTo(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void putOfWhatWasGotChangesNothing(String list) {
        String address = list + "/" + make(list, unique("Maren Holt")).path("id");
        Response got = editor().get(address);
        storesNothing(() -> editorSends(got.asString()).put(address).then().statusCode(200)
                .header("Change", nullValue()).header("ETag", got.header("ETag"))
                .body("updatedAt", equalTo(got.path("updatedAt"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void ifMatchGuardsWrites(String list) {
        String name = unique("Maren Holt");
        String address = list + "/" + make(list, name).path("id");
        String stale = editor().get(address).header("ETag");
        String fresh = editorSends(Map.of("name", name + " II")).header("If-Match", stale).put(address)
                .then().statusCode(200).extract().header("ETag");
        isProblem(editorSends(Map.of("name", name)).header("If-Match", stale).put(address), 412, "precondition-failed")
                .header("ETag", fresh);
        isProblem(editor().header("If-Match", stale).delete(address), 412, "precondition-failed");
        isProblem(editorSends(Map.of("name", name)).header("If-None-Match", "*").put(address), 412, "precondition-failed");
        editor().header("If-None-Match", fresh).get(address).then().statusCode(304);
        editor().header("If-Match", fresh).delete(address).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void tellsEverythingThatIsWrong(String list) {
        breaksRules(editorSends("{}").post(list), "/name");
        breaksRules(editorSends(Map.of("name", " Maren", "slug", "Maren", "id", UUID.randomUUID())).post(list),
                "/id", "/name", "/slug");
        breaksRules(make(list, "𝒜".repeat(201)), "/name");
        created(make(list, unique("𝒜".repeat(180))));
        isProblem(editorSends(Map.of("nam", "Maren")).post(list), 400, "invalid-body")
                .body("errors[0].allowed", hasItem("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void slugsAreTakenOnce(String list) {
        String slug = uniqueSlug("maren");
        created(editorSends(Map.of("name", "Maren", "slug", slug)).post(list));
        isProblem(editorSends(Map.of("name", "Maren", "slug", slug)).post(list), 409, "slug-taken");
        String other = created(make(list, unique("Other"))).extract().path("id");
        isProblem(editorSends(Map.of("name", "Other", "slug", slug)).put(list + "/" + other), 409, "slug-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void oldSlugsRedirectWithTheirQuery(String list) {
        String name = unique("Maren");
        String old = created(make(list, name)).extract().path("slug");
        String slug = uniqueSlug("maren-new");
        editorSends(Map.of("name", name, "slug", slug)).put(list + "/" + old).then().statusCode(200);
        editor().get(list + "/" + old + "?pretty").then().statusCode(308)
                .header("Location", endsWith(list + "/" + slug + "?pretty"));
        isProblem(editorSends(Map.of("name", name, "slug", old)).post(list), 409, "slug-taken");
        editorSends(Map.of("name", name, "slug", old)).put(list + "/" + slug).then().statusCode(200)
                .body("slug", equalTo(old));
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void whatIsInUseIsNotDeleted(String list) {
        String name = unique("Maren");
        String address = list + "/" + created(make(list, name)).extract().path("slug");
        String article = naming(list, name);
        isProblem(editor().delete(address), 409, "in-use").body("uses.id", contains(article), "uses.view", contains("working"),
                "detail", containsString("the article `" + editor().get("/v1/articles/" + article).path("slug") + "`"));
        put(article, Map.of("headline", "Free", "language", "en")).then().statusCode(200);
        editor().delete(address).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void whatReadersSeeIsNotDeletedThoughTheWorkingCopyIsRidOfIt(String list) {
        String name = unique("Maren");
        String address = list + "/" + created(make(list, name)).extract().path("slug");
        String article = naming(list, name);
        publish(article);
        put(article, Map.of("headline", "Free", "language", "en")).then().statusCode(200);
        isProblem(editor().delete(address), 409, "in-use").body("uses.view", contains("published"),
                "detail", containsString("as published"));
        publish(article);
        editor().delete(address).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void onlyPublishersRenameWhatReadersSee(String list) {
        String name = unique("Maren");
        String address = list + "/" + created(make(list, name)).extract().path("id");
        String article = naming(list, name);
        editorSends(Map.of("name", name + " II")).put(address).then().statusCode(200);
        publish(article);
        isProblem(editorSends(Map.of("name", name + " III")).put(address), 403, "forbidden");
        isProblem(editorSends(Map.of("name", name + " II", "slug", uniqueSlug("maren"))).put(address), 403, "forbidden");
        editorSends(Map.of("name", name + " II")).put(address).then().statusCode(200);

        publisherSends(Map.of("name", name + " III")).put(address).then().statusCode(200);
        assertTrue(reader().get(path(article)).asString().contains(name + " III"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS})
    void readersSeeWhomAPublishedArticleNames(String list) {
        String name = unique("Maren");
        String address = list + "/" + created(make(list, name)).extract().path("id");
        reader().get(address).then().statusCode(404);
        viewer().get(address).then().statusCode(200);
        viewer().get(address + "?view=published").then().statusCode(404);
        publish(naming(list, name));
        reader().get(address).then().statusCode(200).body("name", equalTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void listsByName(String list) {
        String mark = unique("Zz");
        for (String name : List.of("ö", "N", "z", "O", "ñ a")) {
            created(make(list, mark + name));
        }
        List<String> names = walk(list + "?limit=2&sort=-name").stream().filter(name -> name.startsWith(mark))
                .map(name -> name.substring(mark.length())).toList();
        assertEquals(List.of("z", "O", "ö", "ñ a", "N"), names);
        List<String> forth = new ArrayList<>(walk(list + "?limit=100"));
        Collections.reverse(forth);
        assertEquals(walk(list + "?limit=100&sort=-name"), forth);
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void listsByCreation(String list) {
        created(make(list, unique("C")));
        String first = created(make(list, unique("B"))).extract().path("id");
        String second = created(make(list, unique("A"))).extract().path("id");
        editor().get(list + "?limit=2&sort=-createdAt").then().body("items.id", contains(second, first))
                .body("page.next", notNullValue());
        isProblem(editor().get(list + "?sort=slug"), 400, "invalid-parameter")
                .body("errors[0].allowed", contains("name", "createdAt", "-name", "-createdAt"));
        editor().get(list + "?limit=1&sort=-createdAt&fields=name").then()
                .body("items[0].keySet()", containsInAnyOrder("id", "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS, TOPICS})
    void viewersAndReadersDoNotWrite(String list) {
        String name = unique("Maren");
        String address = list + "/" + created(make(list, name)).extract().path("id");
        storesNothing(() -> {
            viewer().contentType(ContentType.JSON).body(Map.of("name", "No")).post(list).then().statusCode(403);
            viewer().contentType(ContentType.JSON).body(Map.of("name", "No")).put(address).then().statusCode(403);
            viewer().delete(address).then().statusCode(403);
            reader().delete(address).then().statusCode(401);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {SPEAKERS, AUTHORS})
    void linksAreWebAddressesGivenOnce(String list) {
        String link = "https://www.wikidata.org/wiki/Q1";
        created(editorSends(Map.of("name", unique("Maren"), "sameAs", List.of(link))).post(list))
                .body("sameAs", contains(link));
        breaksRules(editorSends(Map.of("name", "Maren", "sameAs", List.of(link, "mailto:a", link))).post(list),
                "/sameAs/2", "/sameAs/1");
        breaksRules(editorSends(Map.of("name", "Maren", "description", " a")).post(list), "/description");
    }

    @Test
    void speakersHaveKindsAndAliases() {
        created(editorSends(Map.of("name", unique("Estmark"), "kind", "country", "aliases", List.of("The East")))
                .post(SPEAKERS)).body("kind", equalTo("country")).body("aliases", contains("The East"));
        created(make(SPEAKERS, unique("Maren"))).body("kind", equalTo("person")).body("aliases", empty());
        breaksRules(editorSends(Map.of("name", "Maren", "aliases", List.of("a", " ", "a"))).post(SPEAKERS),
                "/aliases/2", "/aliases/1");
        isProblem(editorSends(Map.of("name", "Maren", "kind", "robot")).post(SPEAKERS), 400, "invalid-body")
                .body("errors[0].allowed", contains("person", "organisation", "country"));
    }

    private Response make(String list, String name) {
        return editorSends(Map.of("name", name)).post(list);
    }

    /** A draft that names a speaker, an author or a topic. */
    private String naming(String list, String name) {
        var story = story(unique("Storm")).section(null, "“We wait.”");
        return id(switch (list) {
            case SPEAKERS -> story.quote("We wait", name);
            case AUTHORS -> story.with("authors", List.of(Map.of("name", name)));
            default -> story.with("topics", List.of(Map.of("name", name)));
        });
    }

    private List<String> walk(String list) {
        List<String> names = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = editor().get(list + cursor).then().statusCode(200).extract().jsonPath();
            names.addAll(page.getList("items.name"));
            cursor = page.get("page.next") == null ? null : "&cursor=" + page.get("page.next");
        }
        return names;
    }
}
