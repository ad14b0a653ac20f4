package io.standfirst.store;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a key; its secret is not.
 *
 * @param hint      the first characters of the secret, to tell keys apart
 * @param subject   of a key without a secret: the issuer of its holder's tokens, a space, and the subject they name
 * @param expiresAt the first instant at which it no longer opens anything; null if it does not expire
 * @param revokedAt since when it opens nothing; null if it has not been revoked
 */
public record Key(
        UUID id, String name, Role role, String hint, String subject, Instant createdAt, Instant expiresAt,
        Instant revokedAt) {

    public boolean usableAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
