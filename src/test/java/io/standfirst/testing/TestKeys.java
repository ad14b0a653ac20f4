package io.standfirst.testing;

import io.standfirst.access.Keys;
import io.standfirst.store.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** One key for each role. */
@ApplicationScoped
public class TestKeys {

    private final Keys keys;
    private final Map<Role, Keys.NewKey> made = new EnumMap<>(Role.class);

    TestKeys(Keys keys) {
        this.keys = keys;
    }

    /** The secret. */
    public String of(Role role) {
        return made(role).secret();
    }

    public UUID idOf(Role role) {
        return made(role).key().id();
    }

    private synchronized Keys.NewKey made(Role role) {
        return made.computeIfAbsent(role, missing -> keys.create("test " + missing, missing, null));
    }
}
