package io.standfirst.format;

import java.util.List;
import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * What the HTML of a body may consist of: exactly what {@link HtmlRendering} makes, with addresses that are safe to
 * follow. What the policy refuses is left out; the words inside stay. A link may be relative; a picture may not, since
 * nobody knows what it would be relative to in an app.
 */
final class HtmlPolicy {

    static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr",
                    "em", "strong", "br", "span")
            .allowElements((name, attributes) -> onlyWith("href", name, attributes), "a")
            .allowElements((name, attributes) -> onlyWith("src", name, attributes), "img")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href", "title").onElements("a")
            .allowAttributes("src").matching(Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
            .onElements("img")
            .allowAttributes("alt", "title").onElements("img")
            .allowAttributes("start").matching(Pattern.compile("[0-9]{1,9}")).onElements("ol")
            .allowAttributes("class").matching(Pattern.compile("language-[\\p{Alnum}_+#.-]{1,40}")).onElements("code")
            .allowAttributes("data-quote").matching(Pattern.compile("[0-9a-f-]{36}")).onElements("span")
            .toFactory();

    private HtmlPolicy() {
    }

    /** Lets through to the receiver what is allowed. */
    static HtmlStreamEventReceiver before(HtmlStreamEventReceiver receiver) {
        return POLICY.apply(receiver);
    }

    /** The element's name, or null to leave it out: without its address it would be a tag that says nothing. */
    private static String onlyWith(String required, String name, List<String> namesAndValues) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            if (namesAndValues.get(i).equals(required)) {
                return name;
            }
        }
        return null;
    }
}
