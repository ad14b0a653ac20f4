package io.standfirst.article;

import java.util.UUID;

/**
 * Which part of an article a correction is about.
 *
 * @param id of the section or quote; null for the other parts
 */
public record Corrected(Part part, UUID id) {

    /** The parts that can be named. */
    public enum Part {
        HEADLINE, STANDFIRST, SECTION, QUOTE, IMAGE;

        /** Whether there may be several, so that an id has to say which. */
        public boolean isItem() {
            return this == SECTION || this == QUOTE;
        }
    }

    /** Whether the article has that part. */
    public boolean isIn(Article article) {
        return switch (part) {
            case HEADLINE -> true;
            case STANDFIRST -> article.standfirst() != null;
            case IMAGE -> article.image() != null;
            case SECTION -> article.section(id).isPresent();
            case QUOTE -> article.quotes().stream().anyMatch(quote -> quote.id().equals(id));
        };
    }
}
