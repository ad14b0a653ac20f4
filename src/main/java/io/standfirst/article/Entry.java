package io.standfirst.article;

import java.time.Instant;
import java.util.UUID;

/** What articles name by reference and that has a page of its own: its name is live, not frozen in an edition. */
public sealed interface Entry permits Speaker, Author, Topic {

    UUID id();

    String slug();

    String name();

    int version();

    Instant createdAt();

    Instant updatedAt();
}
