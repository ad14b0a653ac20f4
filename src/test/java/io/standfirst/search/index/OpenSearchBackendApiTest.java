package io.standfirst.search.index;

import static io.restassured.RestAssured.given;
import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.standfirst.search.index.IndexedEntry.Working;
import io.standfirst.search.index.SearchIndex.Rebuild;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.TestOpenSearch;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What is so of OpenSearch alone: nodes share an index, and it may be away. */
@QuarkusTest
@EnabledIfSystemProperty(named = "standfirst.test.search", matches = "opensearch")
class OpenSearchBackendApiTest extends Newsroom {

    private static final Rebuild UNDER_WAY = new Rebuild(true, 1, 2);

    @Inject
    Analysis analysis;

    @Inject
    SearchSettings settings;

    @Inject
    TestBackends backends;

    @Inject
    SearchIndex running;

    private final String place = "nodes-" + UUID.randomUUID();

    @Test
    void oneNodeAtATimeHasTheTurn() {
        try (Backend one = backends.open(place)) {
            assertTrue(one.look(Rebuild.NONE, false).feeds());
            try (Backend other = backends.open(place)) {
                assertFalse(other.look(Rebuild.NONE, false).feeds());
                assertTrue(one.look(Rebuild.NONE, false).feeds());
                assertTrue(other.look(Rebuild.NONE, true).feeds(), "it is to make the index anew");
                assertFalse(one.look(Rebuild.NONE, false).feeds());
                assertThrows(IllegalStateException.class, () -> one.save("v0-0-1", Position.START));
                assertThrows(IllegalStateException.class, one::keepTurn);
                other.keepTurn();
            }
            assertTrue(one.look(Rebuild.NONE, false).feeds(), "the other gave it back");
        }
    }

    @Test
    void othersKnowHowFarTheIndexIs() {
        try (Backend one = backends.open(place); Backend other = backends.open(place)) {
            assertTrue(one.look(UNDER_WAY, false).feeds());
            assertEquals(new Backend.Standing(false, Optional.empty(), UNDER_WAY), other.look(Rebuild.NONE, true),
                    "nobody takes the turn from a node that makes the index");
            try (Generation made = Generation.begin(one, analysis)) {
                made.reach(new Position(7, "a change"));
                made.checkpoint();
                assertEquals(new Backend.Place(made.name(), made.position()), other.look(Rebuild.NONE, false).latest().orElseThrow());
                made.delete();
                assertTrue(other.look(Rebuild.NONE, false).latest().isEmpty(), "somebody deleted it");
            }
        }
    }

    @Test
    void wordsAreTakenApartAsInTheService() {
        String[] texts = {"L'été des Harbours' barriers", "The mayor’s boats", "Bäckereien, élections", "O'Neill can't"};
        try (Backend backend = backends.open(place); Generation index = Generation.begin(backend, analysis)) {
            for (String language : analysis.languages()) {
                for (String text : texts) {
                    assertEquals(analysis.forms(language, text).stream().map(Analysis.Form::term).toList(),
                            words(backend.index(index.name(), Working.class), language, text), language);
                }
            }
        }
    }

    @Test
    void whileItIsAwaySearchSaysSoAndAllElseWorks() {
        String headline = unique("Storm");
        String id = published(story(headline).section(null, "Boats stayed in."));
        waitForIndex();
        TestOpenSearch.running().kill();
        try {
            reader().queryParam("q", headline).get("/v1/search").then().statusCode(503).header("Retry-After", notNullValue());
            await(() -> !running.isReady());
            reader().queryParam("q", headline).get("/v1/search").then().statusCode(503)
                    .body("type", endsWith("/problems/search-not-ready"));
            rewrite(id, headline + " again");
            publish(id, NOW).statusCode(200);
            read(id).statusCode(200).body("headline", equalTo(headline + " again"));
            given().get("/q/health/ready").then().statusCode(200);
        } finally {
            TestOpenSearch.running().start();
        }
        await(running::isReady);
        waitForIndex();
        reader().queryParam("q", "\"" + headline + " again\"").queryParam("type", "article").get("/v1/search").then().statusCode(200)
                .body("items", hasSize(1)).body("items.article.id", contains(id));
    }

    @Test
    void theRarityOfWordsIsCounted() {
        published(story(unique("Storm")).section(null, "Zanzibars everywhere."));
        waitForIndex();
        var counted = running.frequencies(IndexedEntry.Published.class, IndexFields.TextPart.BODY.in("en"), Set.of("zanzibar", "zzyzx"));
        assertEquals(Set.of("zanzibar"), counted.entriesWith().keySet());
        assertTrue(counted.entries() >= counted.entriesWith().get("zanzibar"));
    }

    private List<String> words(String index, String language, String text) {
        return given().contentType(ContentType.JSON).body(Map.of("analyzer", language, "text", text))
                .post(settings.opensearch().hosts().get(0) + "/{index}/_analyze", index).then().statusCode(200)
                .extract().path("tokens.token");
    }
}
