package io.standfirst.testing;

import io.standfirst.access.Keys;
import io.standfirst.store.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** One key for each role. */
@ApplicationScoped
public class TestKeys {

    private final Keys keys;
    private final Map<Role, String> secrets = new EnumMap<>(Role.class);

    TestKeys(Keys keys) {
        this.keys = keys;
    }

    public synchronized String of(Role role) {
        return secrets.computeIfAbsent(role, missing -> keys.create("test " + missing, missing, null).secret());
    }
}
