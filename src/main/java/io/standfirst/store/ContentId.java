package io.standfirst.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a content row: the same section, quote or related item stands once in every edition that has it. */
@Embeddable
record ContentId(@Column(name = "edition_id") UUID edition, @Column(name = "id") UUID item) implements Serializable {
}
