package io.standfirst.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person, organisation or country that is quoted.
 *
 * @param aliases other names under which the speaker is found
 * @param sameAs  absolute URLs that identify the speaker elsewhere
 * @param version counts the changes, from 1
 */
public record Speaker(
        UUID id, String slug, String name, SpeakerKind kind, String description, List<String> aliases,
        List<String> sameAs, int version, Instant createdAt, Instant updatedAt) implements Entry {

    public Speaker {
        aliases = List.copyOf(aliases);
        sameAs = List.copyOf(sameAs);
    }
}
