package io.standfirst.outbound.webhook;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.standfirst.http.json.Patch;
import io.standfirst.store.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks are made, changed and taken back by administrators, and keep their secrets. */
@QuarkusTest
class WebhooksApiTest extends WebhookTest {

    private static final Map<String, Object> OFF = Map.of("enabled", false);

    @Test
    void makesOneWithWhatIsUsual() {
        Response made = make(Map.of());
        String id = made.path("id");
        made.then().header("Location", containsString("/v1/webhooks/" + id)).body("view", equalTo("published"))
                .body("events", empty()).body("enabled", equalTo(true)).body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("disabledAt", nullValue()).body("previousSecretUntil", nullValue());
        get(id).statusCode(200).body("url", equalTo(receiver.url())).body("secret", nullValue());
    }

    @Test
    void secretsAreShownOnlyOnce() {
        Response made = make(OFF);
        String secret = made.path("secret");
        String list = admin().get("/v1/webhooks").then().statusCode(200).body("items.id", hasItem((String) made.path("id")))
                .extract().asString();
        assertFalse(list.contains("whsec_") || list.contains("\"secret\""), list);
        send(made.path("id"), "/secret").statusCode(200).body("secret", not(equalTo(secret)))
                .body("previousSecretUntil", notNullValue());
    }

    @Test
    void replacesAndPatches() {
        Response made = make(Map.of("description", "Cache", "events", List.of("article.published"), "enabled", false));
        String id = made.path("id");
        String tag = made.header("ETag");
        Map<String, Object> whole = new HashMap<>(get(id).extract().path("$"));
        whole.put("filters", Map.of("topic", "sea", "publisher", List.of("Courier")));
        whole.remove("description");
        admin().contentType(ContentType.JSON).header("If-Match", tag).body(whole).put("/v1/webhooks/" + id).then()
                .statusCode(200).body("filters.topic", equalTo("sea")).body("description", nullValue())
                .body("events", contains("article.published"));
        admin().contentType(ContentType.JSON).header("If-Match", tag).body(whole).put("/v1/webhooks/" + id).then()
                .statusCode(412);
        patch(id, Map.of("events", List.of("article.withdrawn"))).statusCode(200).body("events", contains("article.withdrawn"))
                .body("filters.publisher", contains("Courier"));
        sends(admin(), Patch.JSON_PATCH, "[{\"op\": \"test\", \"path\": \"/enabled\", \"value\": true}]").patch("/v1/webhooks/" + id).then().statusCode(409);
    }

    @Test
    void whatChangesNothingMakesNoVersion() {
        Response made = make(OFF);
        String id = made.path("id");
        String tag = get(id).extract().header("ETag");
        patch(id, Map.of("enabled", false)).statusCode(200).header("ETag", equalTo(tag));
        patch(id, Map.of("description", "Other")).statusCode(200).header("ETag", not(equalTo(tag)));
    }

    @Test
    void switchedOffItSaysSinceWhen() {
        String id = makeId(Map.of());
        patch(id, OFF).statusCode(200).body("enabled", equalTo(false)).body("disabledAt", notNullValue())
                .body("disabledReason", containsString("administrator"));
        patch(id, Map.of("enabled", true)).statusCode(200).body("disabledAt", nullValue()).body("disabledReason", nullValue());
    }

    @Test
    void deletes() {
        String id = makeId(OFF);
        send(id, "/test").statusCode(201);
        admin().header("If-Match", "\"w99-3f2aQ81xbT0k\"").delete("/v1/webhooks/" + id).then().statusCode(412);
        admin().delete("/v1/webhooks/" + id).then().statusCode(204);
        get(id).statusCode(404);
        admin().delete("/v1/webhooks/" + id).then().statusCode(404);
        admin().get("/v1/webhooks/" + id + "/deliveries").then().statusCode(404);
        send(id, "/test").statusCode(404);
        send(id, "/secret").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://10.1.2.3/", "https://169.254.169.254/latest/meta-data", "https://[::1]/", "https://0.0.0.0/",
            "https://[fd00::1]/", "https://[fe80::1]/", "https://[::ffff:10.0.0.1]/", "https://100.64.0.1/", "https://224.0.0.1/",
            "https://167772161/", "https://192.168.1", "ftp://example.org/", "https:///x", "hook",
            "https://me:secret@example.org/", "https://example.org/#part", "https://b\u00fccher.example/", "https://example.org:0/",
            "https://example.org:99999/", "https://exa mple.org/", "http://[::1%25lo]/", ""})
    void refusesWhereNoneMayLead(String url) {
        post(Map.of("url", url)).then().statusCode(422).body("errors.pointer", hasItem("/url"));
    }

    @Test
    void refusesWhereNoneMayLeadWhenItIsChanged() {
        String id = makeId(OFF);
        patch(id, Map.of("url", "https://10.1.2.3/")).statusCode(422).body("errors[0].pointer", equalTo("/url"));
    }

    @Test
    void tellsEverythingThatIsWrong() {
        post(Map.of("events", List.of("article.created", "article.published", "article.published", "x"), "description", " ",
                "filters", Map.of("status", "draft", "from", "yesterday", "topic", "a,,b")))
                .then().statusCode(422).body("errors.pointer", hasItems("/url", "/events/0", "/events/2", "/events/3",
                        "/description", "/filters/status"));
        post(Map.of("url", receiver.url(), "filters", Map.of("from", "yesterday"))).then().statusCode(422)
                .body("errors.pointer", contains("/filters/from"));
        post(Map.of("url", receiver.url(), "filters", Map.of("tpoic", "x"))).then().statusCode(400);
        post(Map.of("url", receiver.url(), "secret", "mine")).then().statusCode(400);
        post(Map.of("url", receiver.url(), "id", UUID.randomUUID().toString())).then().statusCode(422)
                .body("errors.pointer", contains("/id"));
    }

    @Test
    void editorsEventsAreForTheWorkingView() {
        List<String> events = List.of("article.created", "article.scheduled", "speaker.renamed", "correction.created");
        post(Map.of("url", receiver.url(), "events", events, "enabled", false)).then().statusCode(422);
        make(Map.of("view", "working", "events", events, "enabled", false, "filters", Map.of("status", "draft"))).then()
                .body("events", equalTo(events));
    }

    /** What waits was queued in the view of before. */
    @Test
    void theViewStays() {
        String id = makeId(Map.of("view", "working", "enabled", false));
        patch(id, Map.of("view", "published")).statusCode(422).body("errors.pointer", contains("/view"));
        patch(id, Map.of("description", unique("Other"))).statusCode(200).body("view", equalTo("working"));
    }

    @Test
    void secretsAreNotKeptToBeGivenAgain() {
        admin().header("Idempotency-Key", UUID.randomUUID().toString()).contentType(ContentType.JSON)
                .body(Map.of("url", receiver.url())).post("/v1/webhooks").then().statusCode(400);
        admin().header("Idempotency-Key", UUID.randomUUID().toString()).contentType(ContentType.JSON)
                .post("/v1/webhooks/" + makeId(OFF) + "/secret").then().statusCode(400);
    }

    @Test
    void aTestSentAgainIsTheSame() {
        String id = makeId(OFF);
        String key = UUID.randomUUID().toString();
        String first = admin().header("Idempotency-Key", key).contentType(ContentType.JSON).post("/v1/webhooks/" + id + "/test")
                .path("id");
        String again = admin().header("Idempotency-Key", key).contentType(ContentType.JSON).post("/v1/webhooks/" + id + "/test")
                .path("id");
        assertEquals(first, again);
        assertNotEquals(first, send(id, "/test").extract().path("id"));
    }

    @ParameterizedTest
    @EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void onlyAdminsSeeThem(Role role) {
        String id = makeId(OFF);
        as(role).get("/v1/webhooks").then().statusCode(403);
        as(role).get("/v1/webhooks/" + id).then().statusCode(403);
        as(role).get("/v1/webhooks/" + id + "/deliveries").then().statusCode(403);
        as(role).contentType(ContentType.JSON).post("/v1/webhooks/" + id + "/secret").then().statusCode(403);
    }
}
