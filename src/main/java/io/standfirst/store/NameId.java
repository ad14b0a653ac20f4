package io.standfirst.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/** Two people may have one name; so the owner is part of the identity. */
@Embeddable
record NameId(
        @Enumerated(EnumType.STRING) Noun noun, String folded, @Column(name = "owner_id") UUID owner)
        implements Serializable {
}
