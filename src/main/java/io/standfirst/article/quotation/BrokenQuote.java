package io.standfirst.article.quotation;

import io.standfirst.article.Place;
import java.util.UUID;

/**
 * A quote whose words do not stand in the article after an edit.
 *
 * @param quote   the id of the quote
 * @param words   what it says
 * @param place   where the words were to stand, counted in the text before the edit unless the edit itself gave it
 * @param nearest the text in the edited article that comes nearest to the words; null if nothing resembles them, and
 *                where more quotes are broken than anybody would mend one by one
 */
public record BrokenQuote(UUID quote, String words, Place place, String nearest) {
}
