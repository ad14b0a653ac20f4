package io.standfirst.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names the ban of one article from what is computed for another. */
@Embeddable
record BanId(@Column(name = "article_id") UUID article, @Column(name = "banned_id") UUID banned) implements Serializable {
}
