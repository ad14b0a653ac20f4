package io.standfirst.story;

/**
 * Something in a story that somebody should look at.
 *
 * @param pointer where, as a JSON pointer into the article that was made of it; empty for the story as a whole
 * @param text    what is there and what was made of it
 */
public record Warning(String pointer, String text) {
}
