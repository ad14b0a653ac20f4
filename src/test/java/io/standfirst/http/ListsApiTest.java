package io.standfirst.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ListsApiTest {

    @Test
    void leadsThroughAllPages() {
        List<Integer> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = when().get("/probe/items?limit=10" + (next.isEmpty() ? "" : "&cursor=" + next));
            ids.addAll(page.path("items.id"));
            next = page.path("page.next");
        }

        assertEquals(IntStream.rangeClosed(1, 45).boxed().toList(), ids);
    }

    @Test
    void describesPage() {
        when().get("/probe/items").then().statusCode(200)
                .body("page.size", equalTo(20)).body("page.sort", equalTo("id"))
                .body("page.containsKey('total')", equalTo(false))
                .header("Link", startsWith("<http://localhost:8080/probe/items?cursor="))
                .header("ETag", matchesPattern("\"l-[\\w-]{12}\""));
        when().get("/probe/items?limit=100&total=true").then()
                .body("page.total", equalTo(45)).body("page.next", nullValue())
                .body("page.containsKey('next')", equalTo(true))
                .header("Link", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"limit=0, limit", "limit=101, limit", "limit=ten, limit", "limit=, limit", "limit=1&limit=2, limit",
            "total=yes, total", "sort=headline, sort", "sort=--id, sort", "fields=headlin, fields", "fields=, fields",
            "relation=FOLLOW_UP, relation", "from=2026-03-01, from", "author=1, author", "pretty=1, pretty",
            "page=2, page", "Limit=2, Limit", "cursor=abc, cursor", "cursor=, cursor", "cursor=!!, cursor"})
    void refusesWrongParameter(String query, String name) {
        given().urlEncodingEnabled(false).when().get("/probe/items?" + query).then().statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("http://localhost:8080/problems/invalid-parameter"))
                .body("errors.parameter", contains(name));
    }

    @Test
    void listsAllowedParametersOfSuperclassesToo() {
        when().get("/probe/items?page=2&limt=3").then().statusCode(400)
                .body("errors.parameter", contains("page", "limt"))
                .body("errors[0].allowed", hasItems("relation", "topic", "limit", "cursor", "fields", "pretty"));
    }

    @Test
    void listsAllowedValues() {
        when().get("/probe/items?relation=other").then().statusCode(400)
                .body("errors[0].allowed", contains("background", "follow-up"));
    }

    @Test
    void takesTypedAndRepeatedParameters() {
        given().urlEncodingEnabled(false).when().get("/probe/items?relation=follow-up&topic=a&topic=b&pending=true"
                + "&from=2026-03-01T10:30:00%2B01:00&author=01976f0e-8c1d-7f3a-9b52-6f1f5d3c2a10")
                .then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic=a", "sort=-id", "relation=background"})
    void refusesCursorOfAnotherQuery(String change) {
        String next = when().get("/probe/items").path("page.next");

        when().get("/probe/items?" + change + "&cursor=" + next).then().statusCode(400)
                .body("errors.parameter", contains("cursor"));
    }

    @Test
    void takesCursorWithAnotherLimitAndSelection() {
        String next = when().get("/probe/items").path("page.next");

        when().get("/probe/items?limit=3&fields=slug&cursor=" + next).then().statusCode(200)
                .body("items.id", contains(21, 22, 23));
    }

    @Test
    void selectsFieldsAndKeepsId() {
        when().get("/probe/items?fields=slug&limit=1").then().statusCode(200)
                .body("items[0].keySet()", contains("id", "slug")).body("page.size", equalTo(1));
    }

    @Test
    void indentsOnRequest() {
        String body = when().get("/probe/relations/follow-up?pretty").asString();

        assertEquals("{\n  \"relation\": \"follow-up\"\n}\n", body);
        when().get("/probe/relations/follow-up").then().body(equalTo("{\"relation\":\"follow-up\"}"));
    }

    @Test
    void refusesParametersOfMethodWithout() {
        when().get("/probe/items/1?limit=3").then().statusCode(400)
                .body("errors[0].allowed", contains("pretty"));
    }

    @Test
    void neverRepeatsRejectedValue() {
        when().get("/probe/items?relation=qwerty&cursor=qwerty").then().statusCode(400)
                .body(not(containsString("qwerty")))
                .body("errors", hasSize(1));
    }
}
