package io.standfirst.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class ProblemsApiTest {

    private static final String BASE = "http://localhost:8080/problems/";

    @Test
    void describesUnknownPath() {
        assertProblem(when().get("/nowhere/at/all").then(), "not-found", 404)
                .header("X-Request-Id", notNullValue());
    }

    @Test
    void describesUnknownPathBelowResource() {
        assertProblem(when().get("/probe/nothing").then(), "not-found", 404);
    }

    @Test
    void listsAllowedMethods() {
        assertProblem(when().delete("/probe/body").then(), "method-not-allowed", 405)
                .header("Allow", "OPTIONS, POST, PUT")
                .body("detail", containsString("POST"));
        assertProblem(when().post("/probe/items/1").then(), "method-not-allowed", 405)
                .header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void refusesUnacceptableMediaType() {
        assertProblem(given().accept("image/png").when().get("/probe/items").then(), "not-acceptable", 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/;;q=a", ";", "*", "a/b;q", "application/json;q=x", ",", "text/"})
    void survivesMalformedAccept(String accept) {
        int status = given().header("Accept", accept).when().get("/probe/items").statusCode();
        int problemsStatus = given().header("Accept", accept).when().get("/problems").statusCode();

        assertTrue(status < 500 && problemsStatus < 500);
    }

    @ParameterizedTest
    @CsvSource({
            "database, 503, unavailable",
            "full, 507, insufficient-storage",
            "unauthorized, 401, unauthorized",
            "failed, 401, unauthorized",
            "forbidden, 403, forbidden",
            "missing, 404, not-found",
            "fault, 500, internal-error"})
    void keepsTextOfExceptionsToItself(String kind, int status, String slug) {
        assertProblem(when().get("/probe/failures/" + kind).then(), slug, status)
                .body(not(containsString("secret")));
    }

    @Test
    void saysWhenToTryAgain() {
        when().get("/probe/failures/database").then().header("Retry-After", "5");
    }

    @Test
    void challengesForKey() {
        when().get("/probe/failures/unauthorized").then()
                .header("WWW-Authenticate", "Bearer realm=\"standfirst\"");
        when().get("/probe/failures/failed").then()
                .header("WWW-Authenticate", "Bearer realm=\"standfirst\", error=\"invalid_token\"");
    }

    @Test
    void namesRequestOfFault() {
        given().header("X-Request-Id", "my-request.1").when().get("/probe/failures/fault").then()
                .header("X-Request-Id", "my-request.1")
                .body("requestId", equalTo("my-request.1"));
    }

    @Test
    void replacesUnsafeRequestId() {
        given().header("X-Request-Id", "a b\"").when().get("/probe/items").then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void carriesMembersAndHeaders() {
        assertProblem(when().get("/probe/failures/conflict").then(), "in-use", 409)
                .header("ETag", "\"w1-a\"")
                .body("uses", equalTo(2))
                .body("detail", equalTo("Two articles use it."));
    }

    @ParameterizedTest
    @CsvSource({"400, invalid-request", "404, not-found", "418, invalid-request", "429, too-many-requests",
            "503, unavailable", "502, internal-error"})
    void replacesBareErrors(int status, String slug) {
        when().get("/probe/statuses/" + status).then()
                .contentType("application/problem+json")
                .body("type", equalTo(BASE + slug))
                .body("detail", not(containsString("bare")));
    }

    @Test
    void writesMembersInFixedOrder() {
        String body = when().get("/probe/failures/conflict").asString();

        assertEquals("{\"type\":\"" + BASE + "in-use\",\"title\":\"It is in use\",\"status\":409,"
                + "\"detail\":\"Two articles use it.\",\"uses\":2}", body);
    }

    @Test
    void answersHeadOfErrorWithoutBody() {
        when().head("/nowhere").then().statusCode(404).contentType("application/problem+json").body(equalTo(""));
        when().head("/probe/body").then().statusCode(405).header("Allow", "OPTIONS, POST, PUT").body(equalTo(""));
    }

    @Test
    void answersOptions() {
        when().options("/probe/items").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        assertProblem(when().options("/probe/nothing").then(), "not-found", 404);
    }

    @Test
    void treatsUnreadableIdInPathAsUnknown() {
        assertProblem(when().get("/probe/items/one").then(), "not-found", 404);
        assertProblem(when().get("/probe/relations/FOLLOW_UP").then(), "not-found", 404);
        when().get("/probe/relations/follow-up").then().statusCode(200).body("relation", equalTo("follow-up"));
    }

    @Test
    void explainsEveryKindAsText() {
        for (ProblemType type : ProblemType.values()) {
            when().get("/problems/" + type.slug()).then().statusCode(200)
                    .contentType("text/plain")
                    .body(containsString(type.title()), containsString(type.remedy()));
        }
    }

    @Test
    void explainsKindAsJson() {
        given().accept("application/json").when().get("/problems/in-use").then().statusCode(200)
                .contentType("application/json")
                .body("type", equalTo(BASE + "in-use"))
                .body("status", equalTo(409));
    }

    @Test
    void listsKinds() {
        when().get("/problems").then().statusCode(200).contentType("text/plain");
        given().accept("application/json").when().get("/problems").then().statusCode(200)
                .body("items", hasSize(ProblemType.values().length))
                .body("items.status", hasItems(404, 409, 503));
    }

    @Test
    void doesNotExplainUnknownKind() {
        assertProblem(when().get("/problems/no-such").then(), "not-found", 404);
    }

    private static ValidatableResponse assertProblem(ValidatableResponse response, String slug, int status) {
        Map<String, Object> expected = Map.of("type", BASE + slug, "status", status);
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(expected.get("type")))
                .body("status", equalTo(expected.get("status")))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }
}
