package io.standfirst.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who wrote articles.
 *
 * @param sameAs  absolute URLs that identify the author elsewhere
 * @param version counts the changes, from 1
 */
public record Author(
        UUID id, String slug, String name, String description, List<String> sameAs,
        int version, Instant createdAt, Instant updatedAt) implements Entry {

    public Author {
        sameAs = List.copyOf(sameAs);
    }
}
