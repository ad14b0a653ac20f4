package io.standfirst.search;

import java.util.UUID;

/**
 * Something that a question may be meant for.
 *
 * @param name the headline of an article, or the name of a speaker or a topic
 */
public record Suggestion(Type type, UUID id, String slug, String name) {

    /** What is suggested. */
    public enum Type { TOPIC, SPEAKER, ARTICLE }
}
