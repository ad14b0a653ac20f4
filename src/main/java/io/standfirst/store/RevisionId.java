package io.standfirst.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Revisions are numbered within their article, from 1. */
@Embeddable
record RevisionId(@Column(name = "article_id") UUID article, @Column(name = "number") int number)
        implements Serializable {
}
