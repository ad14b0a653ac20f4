package io.standfirst.access;

import io.standfirst.store.Role;
import java.util.UUID;

/**
 * Who writes.
 *
 * @param key  the id of the key that the request came with; null for the service itself
 * @param role what that key may do
 */
public record Actor(UUID key, Role role) {

    /** The service itself, as when it loads the sample stories. */
    public static final Actor SERVICE = new Actor(null, Role.ADMIN);

    public boolean may(Role needed) {
        return role.includes(needed);
    }
}
