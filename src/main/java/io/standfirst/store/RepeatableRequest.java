package io.standfirst.store;

import java.util.UUID;

/**
 * What a client means by an {@code Idempotency-Key}: the same key of the same client means something else at another
 * path.
 *
 * @param key   the id of the access key that the request came with
 * @param token the header's value
 */
public record RepeatableRequest(UUID key, String method, String path, String token) {
}
