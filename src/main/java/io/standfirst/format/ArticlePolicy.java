package io.standfirst.format;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** What the frame of an article may consist of, beside the HTML of its bodies. */
final class ArticlePolicy {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("article", "header", "h1", "h2", "p", "div", "section", "figure", "figcaption", "img", "span", "small",
                    "aside", "nav", "ul", "li", "a", "cite", "time")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href").onElements("a")
            .allowAttributes("src", "alt").onElements("img")
            .allowAttributes("width", "height").matching(Pattern.compile("[0-9]{1,9}")).onElements("img")
            .allowAttributes("lang").matching(Pattern.compile("[A-Za-z0-9-]{1,35}")).onElements("article")
            .allowAttributes("id").matching(Pattern.compile("[\\p{L}\\p{N}-]{1,400}")).onElements("section")
            .allowAttributes("datetime").matching(Pattern.compile("[0-9TZ:.+-]{1,40}")).onElements("time")
            .allowAttributes("class").matching(Pattern.compile("[a-z-]{1,20}")).globally()
            .allowWithoutAttributes("a", "span", "img")
            .toFactory();

    private ArticlePolicy() {
    }

    /** Lets through to the receiver what is allowed. */
    static HtmlStreamEventReceiver before(HtmlStreamEventReceiver receiver) {
        return POLICY.apply(receiver);
    }
}
