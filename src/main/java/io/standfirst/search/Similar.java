package io.standfirst.search;

import io.standfirst.store.StoredArticle;

/**
 * An article that is like another.
 *
 * @param score  from 0 to 1, in steps of 0.01: what differs less is not told apart
 * @param reason what the two have in common
 */
public record Similar(StoredArticle article, double score, String reason) {
}
