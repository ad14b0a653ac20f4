package io.standfirst.store;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a key; its secret is not.
 *
 * @param hint      the first characters of the secret, to tell keys apart
 * @param expiresAt the first instant at which it no longer opens anything; null if it does not expire
 * @param revokedAt since when it opens nothing; null if it has not been revoked
 */
public record Key(
        UUID id, String name, Role role, String hint, Instant createdAt, Instant expiresAt, Instant revokedAt) {

    public boolean usableAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
