package io.standfirst.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a kept answer by the request that it answers; see {@link RepeatableRequest}. */
@Embeddable
record KeptAnswerId(@Column(name = "key_id") UUID key, String method, String path, String token) implements Serializable {

    static KeptAnswerId of(RepeatableRequest request) {
        return new KeptAnswerId(request.key(), request.method(), request.path(), request.token());
    }
}
