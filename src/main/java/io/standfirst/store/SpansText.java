package io.standfirst.store;

import io.standfirst.article.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Spans in a text column: {@code 0-48,61-90}. */
final class SpansText {

    private SpansText() {
    }

    static String write(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
    }

    static List<Span> read(String text) {
        return Arrays.stream(text.split(",")).map(SpansText::span).toList();
    }

    private static Span span(String text) {
        int hyphen = text.indexOf('-');
        return new Span(Integer.parseInt(text.substring(0, hyphen)), Integer.parseInt(text.substring(hyphen + 1)));
    }
}
