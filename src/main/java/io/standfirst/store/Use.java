package io.standfirst.store;

import java.util.UUID;

/**
 * A reference that keeps something from being deleted.
 *
 * @param noun    of what refers to it
 * @param edition which edition of an article does; null for what has none
 * @param trashed whether the article is in the trash
 */
public record Use(Noun noun, UUID id, String slug, View edition, boolean trashed) {
}
