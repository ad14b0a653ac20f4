package io.standfirst.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names the link from an edition to an author or a topic; the owner says how its columns are called. */
@Embeddable
record LinkId(UUID edition, UUID target) implements Serializable {
}
