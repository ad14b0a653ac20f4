package io.standfirst.format.shown;

import io.standfirst.article.Article;
import io.standfirst.article.Correction;
import io.standfirst.article.Image;
import io.standfirst.article.Section;
import io.standfirst.format.HtmlFragment;
import io.standfirst.format.Typesetter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A whole article as a fragment of HTML, to be put into a page as it is: without styles, scripts or words of its own in any
 * language. Whatever an author typed passes a policy that knows no element or address that could do anything.
 */
public final class ArticleHtml {

    private final HtmlFragment out = new HtmlFragment();

    private ArticleHtml() {
    }

    /** The article with its picture, corrections and related items. */
    public static String of(ShownArticle shown) {
        ArticleHtml html = new ArticleHtml();
        html.article(shown);
        return html.out.html();
    }

    /** The sections alone, each with its heading and with quotes marked. */
    public static String sections(Article article) {
        ArticleHtml html = new ArticleHtml();
        article.sections().forEach(html::section);
        return html.out.html();
    }

    private void article(ShownArticle shown) {
        open("article", "lang", shown.article().language());
        out.line();
        header(shown);
        figure(shown.article().image());
        shown.article().sections().forEach(this::section);
        corrections(shown.corrections());
        related(shown.related());
        close("article");
    }

    private void header(ShownArticle shown) {
        Article article = shown.article();
        open("header");
        out.line();
        block("p", "kicker", article.kicker());
        open("h1");
        out.text(article.headline());
        close("h1");
        if (article.standfirst() != null) {
            open("div", "class", "standfirst");
            out.sanitised(Typesetter.standfirst(article));
            close("div");
        }
        shown.authors().forEach(author -> block("p", "author", author.name()));
        block("p", "publisher", article.publisher());
        if (shown.publishedAt() != null) {
            open("p", "class", "published");
            time(shown.publishedAt());
            close("p");
        }
        close("header");
    }

    private void figure(Image image) {
        if (image == null) {
            return;
        }
        open("figure");
        out.open("img", picture(image));
        if (image.caption() != null || image.credit() != null) {
            open("figcaption");
            inline("span", "caption", image.caption());
            inline("small", "credit", image.credit());
            close("figcaption");
        }
        close("figure");
    }

    private static List<String> picture(Image image) {
        List<String> attributes = new ArrayList<>(List.of("src", image.url(), "alt", image.alt()));
        if (image.width() != null) {
            attributes.addAll(List.of("width", image.width().toString()));
        }
        if (image.height() != null) {
            attributes.addAll(List.of("height", image.height().toString()));
        }
        return attributes;
    }

    private void section(Section section) {
        open("section", "id", section.anchor());
        out.line();
        block("h2", null, section.heading());
        out.sanitised(section.html()).line();
        close("section");
    }

    private void corrections(List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        open("aside", "class", "corrections");
        out.line();
        for (Correction correction : corrections) {
            open("p", "class", correction.kind().name().toLowerCase(Locale.ROOT));
            time(correction.at());
            out.text(" " + correction.text());
            close("p");
        }
        close("aside");
    }

    private void related(List<ShownLink> related) {
        if (related.isEmpty()) {
            return;
        }
        open("nav", "class", "related");
        open("ul");
        out.line();
        for (ShownLink link : related) {
            open("li", "class", link.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            open("a", "href", link.url());
            out.text(link.title());
            out.close("a");
            inline("cite", "publisher", link.publisher());
            close("li");
        }
        close("ul");
        close("nav");
    }

    private void block(String name, String kind, String words) {
        if (words != null) {
            if (kind == null) {
                open(name);
            } else {
                open(name, "class", kind);
            }
            out.text(words);
            close(name);
        }
    }

    private void inline(String name, String kind, String words) {
        if (words != null) {
            out.text(" ");
            open(name, "class", kind);
            out.text(words);
            out.close(name);
        }
    }

    private void time(Instant instant) {
        String second = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        open("time", "datetime", second);
        out.text(second);
        out.close("time");
    }

    private void open(String name, String... attributes) {
        out.open(name, attributes);
    }

    private void close(String name) {
        out.close(name).line();
    }
}
