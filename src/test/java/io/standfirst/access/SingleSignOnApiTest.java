package io.standfirst.access;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.Guarded;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People who come with a token of the issuer instead of a key. */
@QuarkusTest
@TestProfile(Guarded.class)
class SingleSignOnApiTest extends Newsroom {

    @Inject
    Keys access;

    private final String subject = unique("subject");

    @Test
    void anEditorsTokenWrites() {
        String id = with(Tokens.claims(subject, "editor")).contentType(ContentType.JSON).body(anyStory().json())
                .post("/v1/articles").then().statusCode(201).extract().path("id");
        with(Tokens.claims(subject, "editor")).get("/v1/articles/{ref}", id).then().statusCode(200)
                .body("view", equalTo("working"));
        with(Tokens.claims(subject, "editor")).contentType(ContentType.JSON).body("{}")
                .put("/v1/articles/{ref}/publication", id).then().statusCode(403);
        with(Tokens.claims(subject, "something", "publisher", "viewer")).contentType(ContentType.JSON).body("{}")
                .put("/v1/articles/{ref}/publication", id).then().statusCode(200);
        assertEquals(1, history(id).stream().map(row -> row.by()).distinct().count(), "both were the same person");
    }

    @Test
    void keysWorkBesideTokens() {
        String id = draft();
        open(id).statusCode(200);
        with(Tokens.claims(subject, "viewer")).get("/v1/articles/{ref}", id).then().statusCode(200);
    }

    @Test
    void aKeyMayHaveDots() {
        access.ensureAdmin("Chosen", "my.own.key");
        reader().header("Authorization", "Bearer my.own.key").get("/v1/keys").then().statusCode(200);
    }

    @Test
    void whoHasNoRoleIsAReader() {
        String id = draft();
        with(Tokens.claims(subject, "accounting")).get("/v1/articles/{ref}", id).then().statusCode(404);
        with(Tokens.claims(subject)).get("/v1/articles").then().statusCode(200);
        with(Tokens.claims(subject)).contentType(ContentType.JSON).body(anyStory().json()).post("/v1/articles")
                .then().statusCode(403);
    }

    @Test
    void administratorsSeeWhoHasComeAndShutThemOut() {
        Map<String, Object> claims = Tokens.claims(subject, "viewer");
        claims.put("name", "Maren Holt");
        with(claims).get("/v1/trash").then().statusCode(200);
        claims.put("newsroom", Map.of("roles", List.of("editor")));
        with(claims).get("/v1/trash").then().statusCode(200);
        String known = "items.findAll { it.subject == '" + Tokens.ISSUER + " " + subject + "' }";
        var keys = admin().get("/v1/keys").then().statusCode(200).body(known, hasSize(1))
                .body(known + "[0].name", equalTo("Maren Holt")).body(known + "[0].role", equalTo("editor")).extract();
        admin().delete("/v1/keys/{id}", keys.<String>path(known + "[0].id")).then().statusCode(204);
        with(claims).get("/v1/trash").then().statusCode(401);
        with(claims).get("/v1/articles").then().statusCode(401);
    }

    @Test
    void refusesTokensThatAreNotGood() {
        Map<String, Object> claims = Tokens.claims(subject, "admin");
        refused(Tokens.forged(claims));
        refused(Tokens.unsigned(claims));
        refused(Tokens.signed(claims) + "x");
        refused(Tokens.signed(changed("exp", Instant.now().minus(Duration.ofMinutes(5)).getEpochSecond())));
        refused(Tokens.signed(changed("iss", "https://elsewhere.example.com")));
        refused(Tokens.signed(changed("aud", "another-service")));
        refused("a.b.c");
    }

    @Test
    void aSubjectIsNoSecret() {
        with(Tokens.claims(subject, "admin")).get("/v1/keys").then().statusCode(200);
        refused(Tokens.ISSUER + " " + subject);
    }

    private Map<String, Object> changed(String claim, Object value) {
        Map<String, Object> claims = Tokens.claims(subject, "admin");
        claims.put(claim, value);
        return claims;
    }

    private void refused(String token) {
        reader().header("Authorization", "Bearer " + token).get("/v1/articles").then().statusCode(401);
    }

    private RequestSpecification with(Map<String, Object> claims) {
        return reader().header("Authorization", "Bearer " + Tokens.signed(claims));
    }
}
