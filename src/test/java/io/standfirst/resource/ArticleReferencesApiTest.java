package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.standfirst.article.Slugs;
import io.standfirst.testing.Stories;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom and what an article names: speakers and authors made by name, topics from a controlled list. */
@QuarkusTest
class ArticleReferencesApiTest extends ContentApiTest {

    @Test
    void newNamesMakeOneSpeakerEach() {
        String name = unique("Ana Réyes");
        JsonPath article = create(words().quote(quote("We wait", Map.of("name", name, "kind", "organisation")))
                .quote(quote("The sea is patient", Map.of("name", name.toUpperCase()))));

        String speaker = article.getString("quotes[0].speaker.id");
        assertEquals(speaker, article.getString("quotes[1].speaker.id"));
        editor().get("/v1/speakers/" + speaker).then().statusCode(200)
                .body("name", equalTo(name))
                .body("kind", equalTo("organisation"))
                .body("slug", startsWith("ana-reyes-"));
    }

    @Test
    void knownNamesAreFoundWhateverTheirCaseAccentsAndSpaces() {
        String mark = unique("").strip();
        String known = create(words().quote("We wait", "José Ångström " + mark)).getString("quotes[0].speaker.id");
        for (String name : List.of("JOSE ANGSTROM " + mark, "Jose\u0301  Ångström " + mark)) {
            assertEquals(known, create(words().quote("We wait", name)).getString("quotes[0].speaker.id"), name);
        }
    }

    @ParameterizedTest
    @CsvSource({"किरण, करण", "かき, がき", "Ana, Anna", "นา, นี"})
    void differentNamesAreDifferentPeople(String one, String other) {
        String mark = unique("").strip();
        assertNotEquals(create(words().quote("We wait", one + mark)).getString("quotes[0].speaker.id"),
                create(words().quote("We wait", other + mark)).getString("quotes[0].speaker.id"));
    }

    @Test
    void aliasesAreFound() {
        String alias = unique("The Captain");
        String speaker = editorSends(Map.of("name", unique("Maren Holt"), "aliases", List.of(alias)))
                .post("/v1/speakers").then().statusCode(201).extract().path("id");
        created(post(words().quote("We wait", alias))).body("quotes[0].speaker.id", equalTo(speaker));
    }

    @Test
    void namesOfSeveralAreRefusedWithTheirSlugs() {
        String name = unique("Ana Reyes");
        String slug = Slugs.of(name, "");
        for (int i = 0; i < 2; i++) {
            editorSends(Map.of("name", name)).post("/v1/speakers").then().statusCode(201);
        }
        breaksRules(post(words().quote("We wait", name)), "/quotes/0/speaker/name")
                .body("errors[0].detail", allOf(containsString(slug + ","), containsString(slug + "-2")));
        created(post(words().quote(quote("We wait", Map.of("slug", slug + "-2")))))
                .body("quotes[0].speaker.slug", equalTo(slug + "-2"));
    }

    @Test
    void newNamesMakeAuthorsInTheirOrder() {
        String first = unique("Una Brackett");
        String second = unique("Cem Aras");
        JsonPath article = create(words().with("authors", List.of(Map.of("name", second), Map.of("name", first))));
        assertEquals(List.of(second, first), article.getList("authors.name"));

        String again = create(words().with("authors", List.of(Map.of("name", first)))).getString("authors[0].id");
        assertEquals(article.getString("authors[1].id"), again);
    }

    @Test
    void refusesOneAuthorTwice() {
        String name = unique("Una Brackett");
        breaksRules(post(words().with("authors", List.of(Map.of("name", name), Map.of("name", name)))), "/authors/1");
    }

    @Test
    void unknownTopicsAreRefusedWithTheNearest() {
        String slug = uniqueSlug("tidal-barrier");
        String name = unique("Harbour works");
        editorSends(Map.of("name", name, "slug", slug)).post("/v1/topics").then().statusCode(201);

        breaksRules(post(words().with("topics", List.of(Map.of("slug", slug.replace("barrier", "barier"))))),
                "/topics/0/slug").body("errors[0].detail", containsString("nearest are: " + slug));
        breaksRules(post(words().with("topics", List.of(Map.of("name", unique("Harbour"))))), "/topics/0/name");
        created(post(words().with("topics", List.of(Map.of("name", name.toLowerCase())))))
                .body("topics.slug", contains(slug));
    }

    @Test
    void pointersCountWhatWasSentThoughSomeOfItIsUnknown() {
        String slug = uniqueSlug("tidal-barrier");
        editorSends(Map.of("name", slug, "slug", slug)).post("/v1/topics").then().statusCode(201);
        breaksRules(post(words().with("topics", List.of(Map.of("slug", uniqueSlug("unknown")), Map.of("slug", slug),
                Map.of("slug", slug)))), "/topics/0/slug", "/topics/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "slug"})
    void unknownIdsAndSlugsAreRefused(String member) {
        Map<String, String> nobody = Map.of(member, UUID.randomUUID().toString());
        breaksRules(post(words().with("authors", List.of(nobody)).with("topics", List.of(nobody))
                        .quote(quote("We wait", nobody)).with("related", List.of(Map.of("article", nobody)))),
                "/authors/0/" + member, "/topics/0/" + member, "/quotes/0/speaker/" + member, "/related/0/article");
    }

    @Test
    void referencesNeedANameOrSomethingLikeIt() {
        breaksRules(post(words().with("authors", List.of(Map.of())).with("topics", List.of(Map.of()))
                        .quote(quote("We wait", Map.of())).quote(Map.of("text", "We wait"))
                        .quote("We wait", " Ana ")),
                "/authors/0", "/topics/0", "/quotes/0/speaker", "/quotes/2/speaker/name", "/quotes/1/speaker");
    }

    @Test
    void refusedArticlesLeaveNobodyBehind() {
        String name = unique("Never Stored");
        String taken = create(words()).getString("slug");
        storesNothing(() -> {
            isProblem(post(words().with("slug", taken).quote("We wait", name)
                    .with("authors", List.of(Map.of("name", name)))), 409, "slug-taken");
            breaksRules(post(words().section("Again", "“We wait.”").quote("We wait", name)), "/quotes/0/place");
        });
        editor().get("/v1/speakers/" + Slugs.of(name, "")).then().statusCode(404);
        editor().get("/v1/authors/" + Slugs.of(name, "")).then().statusCode(404);
    }

    @Test
    void refusedArticlesLeaveTheirSlugFree() {
        String slug = uniqueSlug("free");
        breaksRules(post(words().with("slug", slug).section("Again", "“We wait.”").quote("We wait", unique("Ana"))),
                "/quotes/0/place");
        created(post(words().with("slug", slug))).body("slug", equalTo(slug));
    }

    @Test
    void namesAreLive() {
        JsonPath article = create(words().quote("We wait", unique("Ana Reyes")));
        String name = unique("Ana Reyes-Holt");
        String speaker = "/v1/speakers/" + article.getString("quotes[0].speaker.id");
        String tag = editor().get(path(article.getString("id"))).header("ETag");
        editorSends(Map.of("name", name)).put(speaker).then().statusCode(200);
        editor().get(path(article.getString("id"))).then().body("quotes[0].speaker.name", equalTo(name))
                .body("revision", equalTo(1))
                .header("ETag", not(equalTo(tag)));
    }

    private static Stories words() {
        return story(unique("Storm closes the harbour")).section(null, "“We wait.” And: “The sea is patient.”");
    }

    private static Map<String, Object> quote(String text, Map<String, String> speaker) {
        return Map.of("text", text, "speaker", speaker);
    }
}
