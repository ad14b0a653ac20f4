package io.standfirst.format;

import java.util.ArrayList;
import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/** A piece of HTML around bodies, in the making: what an author typed is text or passes an allow-list. */
public final class HtmlFragment {

    private final HtmlWriter writer = new HtmlWriter();
    private final HtmlStreamEventReceiver out = ArticlePolicy.before(writer);

    /** @param namesAndValues of attributes, in turn */
    public HtmlFragment open(String name, List<String> namesAndValues) {
        // The policy changes the list
        out.openTag(name, new ArrayList<>(namesAndValues));
        return this;
    }

    public HtmlFragment open(String name, String... namesAndValues) {
        return open(name, List.of(namesAndValues));
    }

    public HtmlFragment close(String name) {
        out.closeTag(name);
        return this;
    }

    public HtmlFragment text(String words) {
        out.text(words);
        return this;
    }

    /** HTML that was sanitised when it was made. */
    public HtmlFragment sanitised(String html) {
        writer.raw(html);
        return this;
    }

    /** A line feed between elements, for people who read the source. */
    public HtmlFragment line() {
        return sanitised("\n");
    }

    public String html() {
        return writer.html();
    }
}
