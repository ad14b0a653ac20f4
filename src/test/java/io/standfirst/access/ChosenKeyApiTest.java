package io.standfirst.access;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.store.Key;
import io.standfirst.store.Role;
import io.standfirst.testing.Newsroom;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The admin key that the operator chooses, which is looked at whenever the service starts. */
@QuarkusTest
class ChosenKeyApiTest extends Newsroom {

    @Inject
    Keys access;

    private final String name = unique("Chosen");
    private final String secret = uniqueSlug("chosen");

    @Test
    void opensEverythingFromTheFirstStartOn() {
        assertTrue(access.ensureAdmin(name, secret) && access.ensureAdmin(name, secret));
        reader().header("Authorization", "Bearer " + secret).get("/v1/keys").then().statusCode(200)
                .body("items.name", hasItem(name));
    }

    @Test
    void staysRevoked() {
        assertTrue(access.ensureAdmin(name, secret));
        Key key = access.authenticate(secret).orElseThrow();
        admin().delete("/v1/keys/{id}", key.id()).then().statusCode(204);
        assertFalse(access.ensureAdmin(name, secret));
        reader().header("Authorization", "Bearer " + secret).get("/v1/keys").then().statusCode(401);
    }

    @Test
    void isNoKeyOfAnotherRole() {
        Keys.NewKey viewer = access.create(name, Role.VIEWER, null);
        assertFalse(access.ensureAdmin(name, viewer.secret()));
        assertEquals(Role.VIEWER, access.authenticate(viewer.secret()).orElseThrow().role());
    }
}
