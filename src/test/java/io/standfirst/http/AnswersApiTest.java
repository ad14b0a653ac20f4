package io.standfirst.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AnswersApiTest {

    @Test
    void describesItselfToCaches() {
        when().get("/probe/items/1").then().statusCode(200)
                .header("ETag", matchesPattern("\"w7-[\\w-]{12}\""))
                .header("Last-Modified", equalTo("Sun, 01 Mar 2026 09:30:00 GMT"))
                .header("Vary", equalTo("Accept, Accept-Encoding, Authorization"))
                .header("Cache-Control", equalTo("public, max-age=0, must-revalidate"));
    }

    @Test
    void keepsAnswersToKeysPrivate() {
        given().header("Authorization", "Bearer any").when().get("/probe/items/1").then()
                .header("Cache-Control", equalTo("private, no-cache"));
    }

    @Test
    void doesNotLetAnswersToWritesBeKept() {
        given().contentType("application/json").body("{}").when().post("/probe/body").then().statusCode(201)
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void sendsNothingToWhoHasIt() {
        String tag = when().get("/probe/items/1").header("ETag");

        for (String known : new String[] {tag, "W/" + tag, "\"x\", " + tag, "," + tag + " , ", "*"}) {
            given().header("If-None-Match", known).when().get("/probe/items/1").then().statusCode(304)
                    .header("ETag", equalTo(tag)).header("Vary", notNullValue())
                    .header("Content-Type", nullValue()).body(equalTo(""));
        }
        given().header("If-None-Match", tag).when().head("/probe/items/1").then().statusCode(304);
    }

    @Test
    void sendsWhatIsNew() {
        given().header("If-None-Match", "\"w7-other\"").header("If-Modified-Since", "Sun, 01 Mar 2027 09:30:00 GMT")
                .when().get("/probe/items/1").then().statusCode(200);
    }

    @Test
    void comparesDates() {
        given().header("If-Modified-Since", "Sun, 01 Mar 2026 09:30:00 GMT").when().get("/probe/items/1").then()
                .statusCode(304);
        given().header("If-Modified-Since", "Sun, 01 Mar 2026 09:29:59 GMT").when().get("/probe/items/1").then()
                .statusCode(200);
        for (String obsolete : List.of("Sunday, 01-Mar-26 09:30:00 GMT", "Sun Mar  1 09:30:00 2026")) {
            given().header("If-Modified-Since", obsolete).when().get("/probe/items/1").then().statusCode(304);
        }
        given().header("If-Modified-Since", "Sunday, 01-Mar-26 09:29:59 GMT").when().get("/probe/items/1").then().statusCode(200);
        given().header("If-Modified-Since", "yesterday").when().get("/probe/items/1").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w7", "\"a", "\"a\" \"b\"", "\"a\",b", ",", "*, \"a\""})
    void refusesMalformedTags(String tags) {
        given().header("If-None-Match", tags).when().get("/probe/items/1").then().statusCode(400)
                .body("type", equalTo("http://localhost:8080/problems/invalid-request"));
    }

    @Test
    void compresses() {
        given().header("Accept-Encoding", "gzip").when().get("/probe/items/1").then().statusCode(200)
                .header("Content-Encoding", equalTo("gzip")).body("id", equalTo(1));
    }

    @Test
    void answersHeadLikeGetWithoutBody() {
        String tag = when().get("/probe/items/1").header("ETag");

        when().head("/probe/items/1").then().statusCode(200).header("ETag", equalTo(tag))
                .contentType("application/json").body(equalTo(""));
    }
}
