package io.standfirst.article.diff;

import java.util.List;

/**
 * A text that reads otherwise now.
 *
 * @param from  null if there was none
 * @param to    null if there is none any more
 * @param words the way from one to the other
 */
public record TextDifference(String from, String to, List<WordStep> words) {

    public TextDifference {
        words = List.copyOf(words);
    }
}
