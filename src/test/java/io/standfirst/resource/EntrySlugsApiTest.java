package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.Newsroom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The slugs of speakers, authors and topics. */
@QuarkusTest
class EntrySlugsApiTest extends Newsroom {

    @ParameterizedTest
    @ValueSource(strings = {"speakers", "authors", "topics"})
    void isMadeFromTheNameWithANumberIfTaken(String noun) {
        String mark = uniqueSlug("x");
        create(noun, Map.of("name", "José Åkerø " + mark)).statusCode(201).body("slug", equalTo("jose-akero-" + mark));
        create(noun, Map.of("name", "Jose Akero " + mark)).body("slug", equalTo("jose-akero-" + mark + "-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"speakers", "authors", "topics"})
    void takesTheOneThatIsGivenOnce(String noun) {
        String slug = uniqueSlug("holt");
        create(noun, named(slug)).statusCode(201).header("Location", endsWith("/v1/" + noun + "/" + slug));
        create(noun, named(slug)).statusCode(409).body("type", endsWith("/slug-taken"));
        create(noun, named("Not-A-Slug")).statusCode(422).body("errors[0].pointer", equalTo("/slug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"speakers", "authors", "topics"})
    void theOldOneRedirectsAndStaysReserved(String noun) {
        String old = uniqueSlug("holt");
        String slug = uniqueSlug("lund");
        String id = create(noun, named(old)).extract().path("id");
        rename(editor(), noun, id, slug).statusCode(200).body("slug", equalTo(slug));
        viewer().get("/v1/{noun}/{ref}", noun, old).then().statusCode(308)
                .header("Location", endsWith("/v1/" + noun + "/" + slug));
        create(noun, named(old)).statusCode(409);
        viewer().get("/v1/{noun}/{ref}", noun, slug).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"speakers", "authors"})
    void anOldOneTellsReadersNothingUnlessTheySeeTheTarget(String noun) {
        String old = uniqueSlug("holt");
        String id = create(noun, named(old)).extract().path("id");
        rename(editor(), noun, id, uniqueSlug("lund"));
        reader().get("/v1/{noun}/{ref}", noun, old).then().statusCode(404);
        published(id, noun);
        reader().get("/v1/{noun}/{ref}", noun, old).then().statusCode(308);
    }

    @ParameterizedTest
    @ValueSource(strings = {"speakers", "authors", "topics"})
    void thatOfOneThatReadersSeeNeedsAPublisher(String noun) {
        String slug = uniqueSlug("holt");
        String id = create(noun, named(slug)).extract().path("id");
        String article = published(id, noun);
        rename(editor(), noun, id, uniqueSlug("lund")).statusCode(403);
        rename(publisher(), noun, id, uniqueSlug("lund")).statusCode(200);
        unpublish(article, "all");
        rename(editor(), noun, id, uniqueSlug("berg")).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"speakers", "authors", "topics"})
    void isFreeAgainAfterDeleting(String noun) {
        String slug = uniqueSlug("holt");
        String id = create(noun, named(slug)).extract().path("id");
        editor().delete("/v1/{noun}/{ref}", noun, id).then().statusCode(204);
        create(noun, named(slug)).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"speakers", "authors", "topics"})
    void whatIsInUseIsNotDeleted(String noun) {
        String id = create(noun, named(uniqueSlug("holt"))).extract().path("id");
        String article = published(id, noun);
        editor().delete("/v1/{noun}/{ref}", noun, id).then().statusCode(409).body("type", endsWith("/in-use"));
        replace(article, anyStory().json());
        editor().delete("/v1/{noun}/{ref}", noun, id).then().statusCode(409);
        unpublish(article, "all");
        editor().delete("/v1/{noun}/{ref}", noun, id).then().statusCode(204);
    }

    private ValidatableResponse create(String noun, Map<String, ?> entry) {
        return editorSends(entry).post("/v1/{noun}", noun).then();
    }

    private static Map<String, String> named(String slug) {
        return Map.of("name", unique("Maren Holt"), "slug", slug);
    }

    private ValidatableResponse rename(RequestSpecification by, String noun, String id, String slug) {
        String name = viewer().get("/v1/{noun}/{ref}", noun, id).then().extract().path("name");
        return by.contentType("application/json").body(Map.of("name", name, "slug", slug))
                .put("/v1/{noun}/{ref}", noun, id).then();
    }

    /** Publishes an article that names the entry; says the article's id. */
    private String published(String id, String noun) {
        Map<String, String> entry = Map.of("id", id);
        return published(noun.equals("speakers")
                ? story(unique("Boats wait")).section(null, "“We wait,” she said.")
                        .quote(Map.of("text", "We wait", "speaker", entry))
                : anyStory().with(noun, List.of(entry)));
    }
}
