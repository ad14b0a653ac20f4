package io.standfirst.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who wrote articles.
 *
 * @param aliases other names under which the author is found
 * @param sameAs  absolute URLs that identify the author elsewhere
 * @param version counts the changes, from 1
 */
public record Author(
        UUID id, String slug, String name, String description, List<String> aliases, List<String> sameAs,
        int version, Instant createdAt, Instant updatedAt) implements Entry {

    public Author {
        aliases = List.copyOf(aliases);
        sameAs = List.copyOf(sameAs);
    }
}
