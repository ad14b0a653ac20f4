package io.standfirst.story.speech;

import java.util.List;

/** What was found in a text, short enough to compare. */
final class Heard {

    private Heard() {
    }

    /** "Speaker: words" of each quotation; a slash between the words of two spans. */
    static List<String> in(String text) {
        return Quotations.read(text).stream()
                .map(quotation -> name(quotation) + ": " + String.join(" / ", words(quotation, text)))
                .toList();
    }

    private static String name(Quotation quotation) {
        return quotation.by() == null ? "?" : quotation.by().name();
    }

    static List<String> words(Quotation quotation, String text) {
        return quotation.spans().stream().map(span -> span.in(text)).toList();
    }
}
