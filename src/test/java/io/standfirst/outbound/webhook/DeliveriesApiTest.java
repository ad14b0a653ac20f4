package io.standfirst.outbound.webhook;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.standfirst.change.Pruning;
import io.standfirst.testing.Receiver.Received;
import io.standfirst.testing.Receiver.Reply;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What happens is told to the receiver: signed, in order for each article, again and again until it came. */
@QuarkusTest
class DeliveriesApiTest extends WebhookTest {

    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    EntityManager entities;

    @Inject
    DeliveryPruning pruning;

    @Inject
    Pruning changes;

    @Test
    void tellsWhatReadersAreToldInTheWordsOfTheFeed() {
        String since = reader().get("/v1/changes").path("next");
        String webhook = makeId(Map.of());
        draft();
        String id = published();
        rewrite(id, unique("Storm"));
        publish(id, NOW).statusCode(200);
        withdraw(id, "It was wrong.").statusCode(200);
        awaitTaken(3);
        awaitEnd(webhook);
        assertEquals(List.of("article.published", "article.updated", "article.withdrawn"), typesOf(id));
        List<Map<String, Object>> rows = reader().queryParam("since", since).get("/v1/changes").path("items");
        assertEquals(without(rows), without(receiver.taken().stream().map(one -> one.json().<String, Object>getMap("data")).toList()));
        Received first = receiver.taken().get(0);
        assertEquals(rows.get(0).get("at"), first.json().getString("timestamp"));
        assertEquals("application/json", first.header("Content-Type"));
        assertEquals("/hook", first.path());
    }

    @Test
    void signsWithTheSecret() throws Exception {
        String secret = make(Map.of()).path("secret");
        published();
        awaitTaken(1);
        Received came = receiver.taken().get(0);
        assertEquals(signature(secret, came, came.body()), came.header("webhook-signature"));
        assertNotEquals(signature(secret, came, came.body() + " "), came.header("webhook-signature"));
    }

    @Test
    void bothSecretsSignForADay() throws Exception {
        Response made = make(Map.of());
        String webhook = made.path("id");
        String first = made.path("secret");
        String second = send(webhook, "/secret").statusCode(200).extract().path("secret");
        published();
        awaitTaken(1);
        Received came = receiver.taken().get(0);
        assertEquals(signature(second, came, came.body()) + " " + signature(first, came, came.body()),
                came.header("webhook-signature"));
        clock.advance(A_DAY);
        published();
        awaitTaken(2);
        Received later = receiver.taken().get(1);
        assertEquals(signature(second, later, later.body()), later.header("webhook-signature"));
        get(webhook).body("previousSecretUntil", nullValue());
    }

    @Test
    void editorsViewTellsOfDrafts() {
        makeId(Map.of("view", "working", "events", List.of("article.created", "article.published")));
        String id = draft();
        rewrite(id, unique("Storm"));
        publish(id, NOW).statusCode(200);
        awaitTaken(2);
        assertEquals(List.of("article.created", "article.published"), typesOf(id));
        assertTrue(receiver.taken().get(0).json().getLong("data.number") > 0);
    }

    @Test
    void filtersLetThroughWhatTheySay() {
        String topic = editorSends(Map.of("name", unique("Harbour"))).post("/v1/topics").path("slug");
        makeId(Map.of("filters", Map.of("topic", topic)));
        String other = published();
        String id = published(anyStory().with("topics", List.of(Map.of("slug", topic))));
        awaitTaken(1);
        assertEquals(List.of("article.published"), typesOf(id));
        assertEquals(List.of(), typesOf(other));
    }

    @Test
    void awayForAnHourNothingIsLostAndNothingOutOfOrder() {
        String since = reader().get("/v1/changes").path("next");
        String webhook = makeId(Map.of());
        List<String> articles = List.of(published(), published(), published());
        awaitTaken(3);
        receiver.goAway();
        for (int round = 0; round < 3; round++) {
            for (String article : articles) {
                rewrite(article, unique("Storm"));
                publish(article, NOW).statusCode(200);
            }
        }
        unpublish(articles.get(0), "all").statusCode(200);
        await(() -> deliveries(webhook).stream().filter(one -> (int) one.get("attempts") > 1).count() >= 1);
        clock.advance(Duration.ofHours(1));
        published();
        receiver.comeBack();
        List<Map<String, Object>> rows = reader().queryParam("since", since).queryParam("limit", 100).get("/v1/changes").path("items");
        await(() -> {
            clock.advance(Duration.ofMinutes(1));
            return receiver.taken().size() >= rows.size();
        });
        awaitEnd(webhook);
        Set<String> ids = new HashSet<>();
        receiver.taken().forEach(one -> assertTrue(ids.add(one.header("webhook-id")), "once"));
        assertEquals(rows.size(), ids.size());
        for (String article : articles) {
            assertEquals(rows.stream().filter(row -> row.get("id").equals(article)).map(row -> row.get("cursor")).toList(),
                    receiver.taken().stream().filter(one -> article.equals(one.json().getString("data.id")))
                            .map(one -> (Object) one.json().getString("data.cursor")).toList());
        }
        get(webhook).body("failingSince", nullValue()).body("enabled", equalTo(true));
    }

    @Test
    void whatFailsHoldsBackItsArticleAlone() {
        String webhook = makeId(Map.of());
        AtomicBoolean refusing = new AtomicBoolean(true);
        String stuck = draft();
        receiver.reply(one -> Reply.of(refusing.get() && one.body().contains(stuck) ? 500 : 200));
        publish(stuck, NOW).statusCode(200);
        unpublish(stuck, "all").statusCode(200);
        String other = published();
        unpublish(other, "all").statusCode(200);
        awaitTaken(2);
        assertEquals(List.of("article.published", "article.unpublished"), typesOf(other));
        Set<String> sent = new HashSet<>();
        receiver.received().stream().filter(one -> one.body().contains(stuck)).forEach(one -> sent.add(one.type()));
        assertEquals(Set.of("article.published"), sent);
        refusing.set(false);
        clock.advance(Duration.ofMinutes(10));
        awaitEnd(webhook);
        assertEquals(List.of("article.published", "article.unpublished"), typesOf(stuck));
    }

    @Test
    void redirectsAreNotFollowed() {
        String webhook = makeId(Map.of());
        receiver.reply(one -> new Reply(307, "", Map.of("Location", receiver.url() + "/elsewhere")));
        published();
        await(() -> !receiver.received().isEmpty());
        await(() -> deliveries(webhook).get(0).get("status") != null);
        assertEquals(307, deliveries(webhook).get(0).get("status"));
        assertEquals(Set.of("/hook"), new HashSet<>(receiver.received().stream().map(Received::path).toList()));
    }

    @Test
    void theLogTellsWhatCameOfIt() {
        String webhook = makeId(Map.of("enabled", false));
        receiver.reply(one -> new Reply(503, "\0" + "é".repeat(3_000), Map.of()));
        String id = send(webhook, "/test").statusCode(201).body("state", equalTo("waiting")).body("type", equalTo("webhook.test"))
                .header("Location", containsString("/deliveries/")).extract().path("id");
        awaitEnd(webhook);
        Map<String, Object> failed = delivery(webhook, id);
        assertEquals("failed", failed.get("state"));
        assertEquals(503, failed.get("status"));
        assertEquals(1, failed.get("attempts"));
        assertNull(failed.get("nextAttemptAt"));
        String response = (String) failed.get("response");
        assertTrue(response.length() > 400 && response.length() < 600, () -> response.length() + " characters");
        assertEquals(id, receiver.received().get(0).header("webhook-id"));
        assertEquals(failed.get("payload"), receiver.received().get(0).body());

        receiver.reply(one -> Reply.of(200));
        send(webhook, "/deliveries/" + id + "/redeliver").statusCode(202).body("state", equalTo("waiting"));
        awaitEnd(webhook);
        assertEquals("delivered", delivery(webhook, id).get("state"));
        assertEquals(id, receiver.taken().get(0).header("webhook-id"));
        admin().queryParam("state", "failed").queryParam("total", true).get("/v1/webhooks/" + webhook + "/deliveries").then()
                .statusCode(200).body("page.total", equalTo(0));
    }

    @Test
    void whoTakesTooLongHasNotAnswered() {
        String webhook = makeId(Map.of("enabled", false));
        receiver.reply(one -> {
            sleep(Duration.ofSeconds(4));
            return Reply.of(200);
        });
        send(webhook, "/test").statusCode(201);
        awaitEnd(webhook);
        Map<String, Object> failed = deliveries(webhook).get(0);
        assertEquals("failed", failed.get("state"));
        assertNull(failed.get("status"));
        assertTrue(failed.get("error").toString().contains("2 seconds"), failed::toString);
    }

    /** Where the name leads is looked at again when something is sent. */
    @Test
    void whereNoneMayLeadNothingIsSent() {
        String webhook = makeId(Map.of("enabled", false));
        QuarkusTransaction.requiringNew().run(() -> entities
                .createNativeQuery("update webhook set url = 'http://169.254.169.254/latest' where id = cast(:id as uuid)")
                .setParameter("id", webhook).executeUpdate());
        send(webhook, "/test").statusCode(201);
        awaitEnd(webhook);
        Map<String, Object> failed = deliveries(webhook).get(0);
        assertNull(failed.get("status"));
        assertTrue(failed.get("error").toString().contains("private"), failed::toString);
    }

    @Test
    void afterDaysOfFailureItIsDisabledAndLosesNothing() {
        String webhook = makeId(Map.of());
        receiver.reply(one -> Reply.of(500));
        String id = published();
        await(() -> get(webhook).extract().path("failingSince") != null);
        clock.advance(Duration.ofDays(3));
        await(() -> get(webhook).extract().path("disabledAt") != null);
        get(webhook).body("enabled", equalTo(false)).body("disabledReason", containsString("500"));
        unpublish(id, "all").statusCode(200);
        String waiting = (String) deliveries(webhook).get(0).get("id");
        send(webhook, "/deliveries/" + waiting + "/redeliver").statusCode(409);

        receiver.reply(one -> Reply.of(200));
        patch(webhook, Map.of("enabled", true)).statusCode(200).body("failingSince", nullValue());
        awaitTaken(2);
        assertEquals(List.of("article.published", "article.unpublished"), typesOf(id));
    }

    @Test
    void whoWasAwayForTooLongIsToldWhereToBeginAnew() {
        String webhook = makeId(Map.of());
        published();
        awaitTaken(1);
        awaitEnd(webhook);
        patch(webhook, Map.of("enabled", false)).statusCode(200);
        published();
        clock.advance(Duration.ofDays(91));
        published();
        changes.prune();
        patch(webhook, Map.of("enabled", true)).statusCode(200);
        awaitTaken(2);
        Received expired = receiver.taken().get(1);
        assertEquals("webhook.expired", expired.type());
        assertTrue(expired.json().getString("data.restart").endsWith("/v1/changes"), expired::body);
        String id = published();
        awaitTaken(3);
        assertEquals(List.of("article.published"), typesOf(id));
    }

    @Test
    void whoIsGoneWantsNoMore() {
        String webhook = makeId(Map.of());
        receiver.reply(one -> Reply.of(410));
        published();
        await(() -> get(webhook).extract().path("disabledAt") != null);
        get(webhook).body("disabledReason", containsString("410"));
    }

    @Test
    void whatIsTriedForLongIsGivenUpAndTheNextGoesOn() {
        String webhook = makeId(Map.of());
        String stuck = draft();
        receiver.reply(one -> Reply.of(one.body().contains("article.published") && one.body().contains(stuck) ? 500 : 200));
        publish(stuck, NOW).statusCode(200);
        unpublish(stuck, "all").statusCode(200);
        await(() -> !receiver.received().isEmpty());
        for (int day = 0; day < 6; day++) {
            // So that it does not fail alone
            published();
            awaitTaken(day + 1);
            clock.advance(A_DAY);
        }
        await(() -> typesOf(stuck).equals(List.of("article.unpublished")));
        admin().queryParam("state", "failed").queryParam("total", true).get("/v1/webhooks/" + webhook + "/deliveries").then()
                .body("page.total", equalTo(1)).body("items[0].payload", containsString(stuck));
    }

    @Test
    void oldDeliveriesAreLetGo() {
        String webhook = makeId(Map.of("enabled", false));
        send(webhook, "/test").statusCode(201);
        awaitEnd(webhook);
        clock.advance(Duration.ofDays(29));
        pruning.prune();
        assertEquals(1, deliveries(webhook).size());
        clock.advance(Duration.ofDays(2));
        pruning.prune();
        assertEquals(List.of(), deliveries(webhook));
    }

    @Test
    void theLogIsReadPageByPage() {
        String webhook = makeId(Map.of("enabled", false));
        List<String> sent = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            sent.add(0, send(webhook, "/test").extract().path("id"));
        }
        awaitEnd(webhook);
        List<String> read = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = admin().queryParam("limit", 2).queryParams(next.isEmpty() ? Map.of() : Map.of("cursor", next))
                    .get("/v1/webhooks/" + webhook + "/deliveries").then().statusCode(200).extract();
            read.addAll(page.path("items.id"));
            next = page.path("page.next");
        }
        assertEquals(sent, read);
    }

    @Test
    void theBacklogIsMeasured() {
        receiver.goAway();
        makeId(Map.of());
        published();
        await(() -> measured("standfirst_webhooks_backlog ") >= 1 && measured("standfirst_webhooks_lag_seconds ") > 0);
        assertTrue(measured("standfirst_webhooks_attempts_total{result=\"failed\"}") >= 1);
        assertFalse(metrics().contains("/hook"), "where webhooks lead is not told");
        receiver.comeBack();
    }

    private double measured(String metric) {
        return metrics().lines().filter(line -> line.startsWith(metric))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).findFirst().orElse(0);
    }

    private String metrics() {
        return RestAssured.get("/q/metrics").asString();
    }

    private static String signature(String secret, Received came, String body) throws Exception {
        return new Webhook(secret).sign(came.header("webhook-id"), Long.parseLong(came.header("webhook-timestamp")), body);
    }

    /** Whether it is gone is as of when it was told. */
    private static List<Map<String, Object>> without(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> {
            Map<String, Object> same = new TreeMap<>(row);
            same.remove("gone");
            return same;
        }).toList();
    }

    private static void sleep(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
