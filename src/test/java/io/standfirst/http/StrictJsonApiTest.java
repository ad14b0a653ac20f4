package io.standfirst.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class StrictJsonApiTest {

    private static final String TYPE = "application/json";

    @Test
    void takesWellFormedBody() {
        post("{\"headline\": \"Ä \uD83D\uDE00\", \"words\": 3, \"relation\": \"follow-up\","
                + " \"at\": \"2026-03-01T10:30:00+01:00\", \"names\": [\"a\"], \"score\": 1}")
                .statusCode(201)
                .body("headline", equalTo("Ä \uD83D\uDE00"))
                .body("relation", equalTo("follow-up"))
                .body("at", equalTo("2026-03-01T09:30:00Z"))
                .body("containsKey('section')", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "`{\"headline\": \"a\"`, /headline",
            "`{\"headline\": \"a\", \"headline\": \"b\"}`, /headline",
            "`{\"parts\": [{\"heading\": \"a\", \"heading\": \"b\"}]}`, /parts/0/heading",
            "`{} {}`, ``",
            "`{} x`, ``",
            "`{\"parts\": [{\"heading\": \"\\ud800\"}]}`, /parts/0/heading",
            "`{\"headline\": \"\\udc00\\ud800\"}`, /headline",
            "`{\"headline\": \"a\\u0000\"}`, /headline",
            "`{\"\\ud800\": 1}`, ``",
            "`{\"words\": 01}`, /words",
            "`{\"words\": NaN}`, /words",
            "`{'headline': \"a\"}`, ``",
            "`{\"headline\": \"a\",}`, /headline",
            "`// comment`, ``"})
    void pointsAtMalformedPlace(String body, String pointer) {
        assertMalformed(post(body)).body("errors[0].pointer", equalTo(pointer))
                .body("line", equalTo(1)).body("column", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "`{\"headline\": 5}`, /headline",
            "`{\"headline\": true}`, /headline",
            "`{\"headline\": {}}`, /headline",
            "`{\"words\": \"5\"}`, /words",
            "`{\"words\": 5.0}`, /words",
            "`{\"words\": 5000000000}`, /words",
            "`{\"words\": true}`, /words",
            "`{\"words\": \"\"}`, /words",
            "`{\"flag\": {\"on\": null}}`, /flag/on",
            "`{\"flag\": {}}`, /flag/on",
            "`{\"flag\": []}`, /flag",
            "`{\"pending\": \"true\"}`, /pending",
            "`{\"pending\": 1}`, /pending",
            "`{\"relation\": 0}`, /relation",
            "`{\"at\": 1767225600}`, /at",
            "`{\"at\": \"2026-03-01T10:30:00\"}`, /at",
            "`{\"at\": \"2026-03-01\"}`, /at",
            "`{\"at\": \"2026-02-30T10:30:00Z\"}`, /at",
            "`{\"section\": \"AZdvDowdfzqbUm8fXTwqEA==\"}`, /section",
            "`{\"names\": [\"a\", null]}`, /names/1",
            "`{\"names\": \"a\"}`, /names",
            "`{\"names\": \"\"}`, /names",
            "`{\"names\": [1]}`, /names/0",
            "`{\"parts\": [null]}`, /parts/0",
            "`{\"parts\": [\"\"]}`, /parts/0",
            "`{\"parts\": [{\"relation\": \"FOLLOW_UP\"}]}`, /parts/0/relation",
            "`{\"counts\": {\"a/b~c\": \"1\"}}`, /counts/a~1b~0c",
            "`{\"counts\": {\"a\": null}}`, /counts/a",
            "`{\"score\": \"1\"}`, /score",
            "`null`, ``",
            "`[]`, ``",
            "`\"\"`, ``",
            "`5`, ``"})
    void pointsAtWrongShape(String body, String pointer) {
        assertInvalid(post(body)).body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n"})
    void saysThatEmptyBodyNeedsObject(String body) {
        assertInvalid(post(body)).body("detail", equalTo("The body is empty; a JSON object is expected."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "follow_up", "Follow-Up", "other"})
    void listsAllowedValues(String relation) {
        assertInvalid(post("{\"relation\": \"" + relation + "\"}"))
                .body("errors[0].allowed", contains("background", "follow-up"));
    }

    @Test
    void listsAllMistakesWithAllowedMembers() {
        assertInvalid(post("{\"headlin\": 1, \"words\": \"1\", \"parts\": [{\"head\": {}}], \"score\": []}"))
                .body("errors.pointer", containsInAnyOrder("/headlin", "/words", "/parts/0/head", "/score"))
                .body("errors.find { it.pointer == '/parts/0/head' }.allowed", contains("heading", "relation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00C0\u0080", "\u00C3", "\u00ED\u00A0\u0080", "\u00F4\u0090\u0080\u0080", "\u00FF",
            "\u00E9"})
    void refusesWhatIsNotUtf8(String latin1) {
        byte[] body = ("{\"headline\":\n\"" + latin1 + "\"}").getBytes(StandardCharsets.ISO_8859_1);

        assertMalformed(post(body)).body("line", equalTo(2));
    }

    @Test
    void refusesOtherEncodings() {
        assertMalformed(post("{}".getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void skipsByteOrderMark() {
        post("\uFEFF{}").statusCode(201);
    }

    @Test
    void boundsNesting() {
        assertMalformed(post("[".repeat(100_000)));
        assertMalformed(post("{\"headline\":".repeat(100_000)));
    }

    @Test
    void boundsNumbers() {
        assertMalformed(post("{\"words\": " + "9".repeat(100_000) + "}"));
        assertMalformed(post("{\"words\": 1e999999999}"));
    }

    @Test
    void readsTreesAsStrictly() {
        assertMalformed(put("{\"a\": 1, \"a\": 2}"));
        assertInvalid(put("null"));
        put("{\"a\": null}").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "nonsense", "application/json; charset=iso-8859-1"})
    void refusesOtherMediaTypes(String type) {
        given().config(exactContentType()).header("Content-Type", type).body("{}".getBytes(StandardCharsets.UTF_8))
                .when().post("/probe/body").then()
                .statusCode(415).body("type", equalTo("http://localhost:8080/problems/unsupported-media-type"));
    }

    @Test
    void takesUtf8AsCharset() {
        given().config(exactContentType()).header("Content-Type", "application/json;charset=\"UTF-8\"")
                .body("{}".getBytes(StandardCharsets.UTF_8)).when().post("/probe/body").then().statusCode(201);
    }

    @Test
    void refusesEncodedContent() {
        given().config(exactContentType()).header("Content-Type", TYPE).header("Content-Encoding", "gzip")
                .body("{}".getBytes(StandardCharsets.UTF_8)).when().post("/probe/body").then()
                .statusCode(415).header("Accept-Encoding", "identity");
    }

    private static ValidatableResponse post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse post(byte[] body) {
        return given().config(exactContentType()).header("Content-Type", TYPE).body(body)
                .when().post("/probe/body").then();
    }

    private static ValidatableResponse put(String body) {
        return given().config(exactContentType()).header("Content-Type", "application/merge-patch+json")
                .body(body.getBytes(StandardCharsets.UTF_8)).when().put("/probe/body").then();
    }

    private static RestAssuredConfig exactContentType() {
        return RestAssuredConfig.config().encoderConfig(
                EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    private static ValidatableResponse assertMalformed(ValidatableResponse response) {
        return response.statusCode(400).contentType("application/problem+json")
                .body("type", equalTo("http://localhost:8080/problems/malformed-json"));
    }

    private static ValidatableResponse assertInvalid(ValidatableResponse response) {
        return response.statusCode(400).contentType("application/problem+json")
                .body("type", equalTo("http://localhost:8080/problems/invalid-body"));
    }
}
