package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.standfirst.store.Role;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys: handed out once, taken back at once. */
@QuarkusTest
class KeysApiTest extends ContentApiTest {

    @ParameterizedTest
    @EnumSource
    void aNewKeyOpensWhatItsRoleMay(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        Response made = make(Map.of("name", unique("Desk"), "role", name));
        String id = created(made).body("role", equalTo(name)).body("expiresAt", nullValue())
                .body("revokedAt", nullValue()).body("secret", startsWith("sf_")).extract().path("id");
        made.then().header("Location", endsWith("/v1/keys/" + id)).header("Cache-Control", "no-store")
                .body("secret", startsWith(made.path("hint")));

        String secret = made.path("secret");
        use(secret).then().statusCode(200);
        int keys = with(secret).get("/v1/keys").statusCode();
        assertEquals(role == Role.ADMIN ? 200 : 403, keys);
        int write = with(secret).contentType(ContentType.JSON).body("{}").post("/v1/topics").statusCode();
        assertEquals(role == Role.VIEWER ? 403 : 422, write);
        int publish = with(secret).delete(path(UUID.randomUUID().toString()) + "/publication").statusCode();
        assertEquals(role.includes(Role.PUBLISHER) ? 404 : 403, publish);
    }

    @Test
    void secretsAreShownOnlyOnce() {
        Response made = make(Map.of("name", unique("Desk"), "role", "viewer"));
        String secret = made.path("secret");
        String list = admin().get("/v1/keys").then().statusCode(200).body("items.id", hasItem((String) made.path("id")))
                .extract().asString();
        assertFalse(list.contains(secret) || list.contains("\"secret\"") || list.contains("hash"), list);
        admin().get("/v1/keys/" + made.path("id")).then().statusCode(200)
                .body("name", equalTo(made.path("name"))).body("secret", nullValue());
    }

    @Test
    void aRevokedKeyOpensNothingFromThenOn() {
        Response made = make(Map.of("name", unique("Desk"), "role", "editor"));
        String secret = made.path("secret");
        String key = "/v1/keys/" + made.path("id");
        use(secret).then().statusCode(200);
        admin().delete(key).then().statusCode(204);

        isProblem(use(secret), 401, "unauthorized").header("WWW-Authenticate", containsString("invalid_token"));
        String at = admin().get(key).then().body("revokedAt", notNullValue()).extract().path("revokedAt");
        admin().delete(key).then().statusCode(204);
        admin().get(key).then().body("revokedAt", equalTo(at));
    }

    @Test
    void aKeyRunsOut() {
        String expires = clock.instant().plus(Duration.ofMinutes(5)).toString();
        String secret = created(make(Map.of("name", unique("Desk"), "role", "viewer", "expiresAt", expires)))
                .body("expiresAt", equalTo(expires)).extract().path("secret");
        use(secret).then().statusCode(200);
        clock.advance(Duration.ofMinutes(6));
        isProblem(use(secret), 401, "unauthorized");
    }

    @Test
    void tellsEverythingThatIsWrong() {
        breaksRules(make(Map.of()), "/name", "/role");
        breaksRules(make(Map.of("name", " Desk", "role", "viewer", "expiresAt", "2020-01-01T00:00:00Z")), "/name", "/expiresAt");
        isProblem(make(Map.of("name", "Desk", "role", "boss")), 400, "invalid-body")
                .body("errors[0].allowed", contains("viewer", "editor", "publisher", "admin"));
        isProblem(make(Map.of("name", "Desk", "role", "viewer", "secret", "mine")), 400, "invalid-body");
        isProblem(make(Map.of("name", "Desk", "role", "viewer", "expiresAt", "tomorrow")), 400, "invalid-body");
    }

    @ParameterizedTest
    @EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void onlyAdminsSeeKeys(Role role) {
        isProblem(as(role).get("/v1/keys"), 403, "forbidden");
        isProblem(as(role).get("/v1/keys/" + UUID.randomUUID()), 403, "forbidden");
        isProblem(as(role).contentType(ContentType.JSON).body("{}").post("/v1/keys"), 403, "forbidden");
        isProblem(as(role).delete("/v1/keys/" + UUID.randomUUID()), 403, "forbidden");
    }

    @Test
    void readersAreAskedForAKey() {
        isProblem(reader().get("/v1/keys"), 401, "unauthorized").header("WWW-Authenticate", not(containsString("error")));
        admin().get("/v1/keys/" + UUID.randomUUID()).then().statusCode(404);
        admin().delete("/v1/keys/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer nonsense", "Basic YWRtaW46YWRtaW4=", "sf_", "Bearer sf_ \u00e9"})
    void aWrongKeyIsNotTakenForAReader(String header) {
        isProblem(reader().header("Authorization", header).get("/v1/articles"), 401, "unauthorized");
    }

    private Response make(Map<String, Object> key) {
        return admin().contentType(ContentType.JSON).body(key).post("/v1/keys");
    }

    private RequestSpecification with(String secret) {
        return reader().header("Authorization", "Bearer " + secret);
    }

    private Response use(String secret) {
        return with(secret).get("/v1/articles?limit=1");
    }
}
