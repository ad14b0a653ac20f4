package io.standfirst.format;

import java.util.List;
import java.util.Set;

import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes the events that passed the policy. The sanitizer's own writer is as safe, but encodes quotation marks,
 * apostrophes, {@code @} and {@code =} by number, and editors read this HTML.
 */
final class HtmlWriter implements HtmlStreamEventReceiver {

    private static final Set<String> VOID_ELEMENTS = Set.of("br", "hr", "img");

    private final StringBuilder html = new StringBuilder();

    String html() {
        return html.toString();
    }

    @Override
    public void openDocument() {
        // A fragment has no beginning of its own
    }

    @Override
    public void closeDocument() {
        // Nor an end
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        html.append('<').append(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            html.append(' ').append(attributes.get(i)).append("=\"");
            append(attributes.get(i + 1), "&quot;");
            html.append('"');
        }
        html.append('>');
    }

    @Override
    public void closeTag(String name) {
        if (!VOID_ELEMENTS.contains(name)) {
            html.append("</").append(name).append('>');
        }
    }

    @Override
    public void text(String words) {
        append(words, "\"");
    }

    /** HTML that has passed a policy already. */
    void raw(String sanitised) {
        html.append(sanitised);
    }

    private void append(String words, String quotationMark) {
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append(quotationMark);
                // A browser reads a carriage return as a line feed, unless it is written as a number
                case '\r' -> html.append("&#13;");
                default -> html.append(character);
            }
        }
    }
}
