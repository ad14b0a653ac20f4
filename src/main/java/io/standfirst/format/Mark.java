package io.standfirst.format;

import java.util.List;
import java.util.UUID;

import io.standfirst.article.Span;

/**
 * A quote's words in one plain text, to be marked in its HTML.
 *
 * @param quote the quote's id
 * @param spans in code points of the plain text, not overlapping each other; other marks may overlap them
 */
public record Mark(UUID quote, List<Span> spans) {

    public Mark {
        spans = List.copyOf(spans);
    }
}
