package io.standfirst.article;

import java.time.Instant;
import java.util.UUID;

/**
 * A controlled subject term.
 *
 * @param parent     the id of the wider topic; may be null
 * @param mediaTopic the code of the IPTC media topic it stands for, as {@code medtop:20000344}; may be null
 * @param version    counts the changes, from 1
 */
public record Topic(
        UUID id, String slug, String name, UUID parent, String mediaTopic,
        int version, Instant createdAt, Instant updatedAt) implements Entry {
}
