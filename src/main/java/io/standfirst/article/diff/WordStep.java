package io.standfirst.article.diff;

/**
 * One step on the way from an old text to a new one. The steps that are not insertions make the old text, those that
 * are not deletions the new one.
 *
 * @param text not empty; with the white space that belongs to it
 */
public record WordStep(WordOperation operation, String text) {

    /** What happens to the words. */
    public enum WordOperation { EQUAL, DELETE, INSERT }
}
