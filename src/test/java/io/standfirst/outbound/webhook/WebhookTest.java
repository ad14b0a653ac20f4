package io.standfirst.outbound.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.standfirst.http.json.Patch;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Receiver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** What tests of webhooks share. */
abstract class WebhookTest extends Newsroom {

    private static final ObjectMapper JSON = new ObjectMapper();

    protected final Receiver receiver = new Receiver();
    private final List<String> made = new ArrayList<>();

    /** So that nothing is sent in the tests that follow. */
    @AfterEach
    void removeWebhooks() {
        made.forEach(id -> admin().delete("/v1/webhooks/" + id));
        receiver.close();
    }

    protected Response post(Map<String, ?> webhook) {
        Response answer = admin().contentType(ContentType.JSON).body(webhook).post("/v1/webhooks");
        if (answer.statusCode() == 201) {
            made.add(answer.path("id"));
        }
        return answer;
    }

    /** One that leads to the receiver. */
    protected Response make(Map<String, ?> with) {
        Map<String, Object> webhook = new HashMap<>(Map.of("url", receiver.url()));
        webhook.putAll(with);
        Response answer = post(webhook);
        answer.then().statusCode(201);
        return answer;
    }

    protected String makeId(Map<String, ?> with) {
        return make(with).path("id");
    }

    protected ValidatableResponse get(String webhook) {
        return admin().get("/v1/webhooks/" + webhook).then();
    }

    protected ValidatableResponse patch(String webhook, Map<String, ?> change) {
        return sends(admin(), Patch.MERGE_PATCH, JSON.valueToTree(change).toString()).patch("/v1/webhooks/" + webhook).then();
    }

    /** A path below a webhook's. */
    protected ValidatableResponse send(String webhook, String path) {
        return admin().contentType(ContentType.JSON).post("/v1/webhooks/" + webhook + path).then();
    }

    /** The log, the latest first. */
    protected List<Map<String, Object>> deliveries(String webhook) {
        return admin().queryParam("limit", 100).get("/v1/webhooks/" + webhook + "/deliveries").then().statusCode(200)
                .extract().path("items");
    }

    protected Map<String, Object> delivery(String webhook, String id) {
        return admin().get("/v1/webhooks/" + webhook + "/deliveries/" + id).then().statusCode(200).extract().path("$");
    }

    protected void awaitTaken(int count) {
        await(() -> receiver.taken().size() >= count);
    }

    /** Waits until nothing waits any more. */
    protected void awaitEnd(String webhook) {
        await(() -> deliveries(webhook).stream().noneMatch(one -> one.get("state").equals("waiting")));
    }

    /** What an article is told of, by type, in order. */
    protected List<String> typesOf(String article) {
        return receiver.taken().stream().filter(one -> article.equals(one.json().getString("data.id")))
                .map(Receiver.Received::type).toList();
    }
}
