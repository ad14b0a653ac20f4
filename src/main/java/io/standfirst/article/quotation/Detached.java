package io.standfirst.article.quotation;

import io.standfirst.article.Place;
import java.util.UUID;

/**
 * A quote whose words no longer stand in the article.
 *
 * @param quote the id of the quote
 * @param words what it says, as before
 * @param place the place that it lost, counted in the text before the edit unless the edit itself gave it
 */
public record Detached(UUID quote, String words, Place place) {
}
