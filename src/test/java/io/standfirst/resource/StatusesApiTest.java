package io.standfirst.resource;

import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.standfirst.access.Idempotency;
import io.standfirst.http.json.Patch;
import io.standfirst.testing.ApiDocument.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every operation answers with the statuses that do not depend on what it does: one row for each. */
@QuarkusTest
class StatusesApiTest extends OperationsTest {

    private static final String STALE = "\"w9999-3f2aQ81xbT0k\"";
    private static final int OVER_THE_LIMIT = 2 * 1024 * 1024 + 1;

    @Test
    void unknownParametersAreRefused() {
        everyAnswers(400, Targets.none(), request -> request.queryParam("nonsense", "1"));
    }

    @Test
    void mediaTypesThatAreNotServedAreRefused() {
        everyAnswers(406, makeTargets(), request -> request.accept("image/png"));
    }

    @Test
    void whatIsNowhereIsNotFound() {
        everyAnswers(404, Targets.none(), Function.identity());
    }

    @Test
    void longBodiesAreRefused() {
        String body = "x".repeat(OVER_THE_LIMIT);
        forEach(operation -> operation.answers(413), operation -> assertEquals(413,
                send(operation, Targets.none(), admin(), operation.bodies().keySet().iterator().next(), body).statusCode(),
                operation.toString()));
    }

    @Test
    void otherMediaTypesAreRefused() {
        forEach(Operation::hasBody, operation -> assertEquals(415,
                send(operation, Targets.none(), admin(), "text/csv", "a;b").statusCode(), operation.toString()));
    }

    @Test
    void otherCharsetsAreRefusedEvenWithoutABody() {
        // REST-assured sends a POST without a body as a form in ISO-8859-1
        forEach(operation -> operation.answers(415) && !operation.hasBody(), operation -> assertEquals(415,
                admin().request(operation.method(), Targets.none().path(operation)).statusCode(), operation.toString()));
    }

    @Test
    void staleWritesAreRefused() {
        makeNamesOfExamples();
        everyAnswers(412, makeTargets(), request -> request.header("If-Match", STALE));
    }

    @Test
    void conditionsThatWouldGuardNothingAreRefused() {
        Targets targets = makeTargets();
        forEach(operation -> !operation.method().equals("GET") && !operation.answers(412), operation ->
                assertEquals(400, call(operation, targets, admin().header("If-Match", "*")).statusCode(), operation.toString()));
    }

    @Test
    void patchesThatDoNotFitAreRefused() {
        Targets targets = makeTargets();
        forEach(operation -> operation.method().equals("PATCH"), operation -> assertEquals(409,
                send(operation, targets, admin(), Patch.JSON_PATCH, "[{\"op\": \"remove\", \"path\": \"/none\"}]").statusCode(),
                operation.toString()));
    }

    @Test
    void whatIsOfSomethingElseIsRefused() {
        Targets targets = makeTargets();
        String other = "\"" + UUID.randomUUID() + "\"";
        Set<String> withoutId = Set.of("publishArticle", "withdrawArticle", "createRelatedBan");
        forEach(operation -> operation.answers(422) && List.of("PUT", "PATCH").contains(operation.method())
                && !withoutId.contains(operation.id()), operation -> {
            String type = operation.method().equals("PATCH") ? Patch.MERGE_PATCH : "application/json";
            String body = operation.path().endsWith("/order") ? "[" + other + "]" : "{\"id\": " + other + "}";
            assertEquals(422, send(operation, targets, admin(), type, body).statusCode(), operation.toString());
        });
    }

    @Test
    void keysOfRequestsAreForOneRequest() {
        makeNamesOfExamples();
        Targets targets = makeTargets();
        forEach(StatusesApiTest::isRepeatable, operation -> {
            String key = UUID.randomUUID().toString();
            assertEquals(2, call(operation, targets, admin().header(Idempotency.HEADER, key)).statusCode() / 100,
                    operation.toString());
            assertEquals(422, call(operation, targets, admin().header(Idempotency.HEADER, key).queryParam("pretty", true))
                    .statusCode(), operation.toString());
        });
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        everyAnswers(304, makeTargets(), request -> request.header("If-None-Match", "*"));
    }

    @Test
    void oldSlugsRedirect() {
        Targets targets = makeTargets();
        Map<String, String> old = new HashMap<>();
        for (String noun : List.of("articles", "speakers", "authors", "topics")) {
            String address = "/v1/" + noun + "/" + targets.ids().get(noun);
            old.put(noun, editor().get(address).then().extract().path("slug"));
            sends(editor(), Patch.MERGE_PATCH, "{\"slug\": \"%s\"}".formatted(uniqueSlug("new"))).patch(address)
                    .then().statusCode(200);
        }
        Targets moved = targets.with(old);
        forEach(operation -> operation.answers(308), operation -> call(operation, moved, admin()).then().statusCode(308)
                .header("Location", containsString("/v1/")));
    }

    @Test
    void withdrawnStoriesAreGone() {
        Targets targets = makeTargets();
        String article = targets.ids().get("articles");
        publish(article, NOW).statusCode(200);
        withdraw(article, "It was wrong.").statusCode(200);
        forEach(operation -> operation.answers(410) && operation.path().startsWith("/v1/articles/"), operation ->
                assertEquals(410, call(operation, targets, reader()).statusCode(), operation.toString()));
    }

    @Test
    void clientsThatAcceptOnlyProblemsCanDelete() {
        editor().accept("application/problem+json").delete("/v1/articles/{ref}", draft()).then().statusCode(204);
    }

    private void everyAnswers(int status, Targets targets, Function<RequestSpecification, RequestSpecification> with) {
        forEach(operation -> operation.answers(status), operation ->
                assertEquals(status, call(operation, targets, with.apply(admin())).statusCode(), operation.toString()));
    }

    private static boolean isRepeatable(Operation operation) {
        return operation.json().path("parameters").findValuesAsText("name").contains(Idempotency.HEADER);
    }
}
