package io.standfirst.article;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What holds for every article, in whatever way it was written. */
public final class ArticleRules {

    private final Article article;
    private final TextRules rules = new TextRules();

    private ArticleRules(Article article) {
        this.article = article;
    }

    /** Everything that is wrong with an article; empty if it may be stored. Quotes' places are checked elsewhere. */
    public static List<Violation> check(Article article) {
        ArticleRules check = new ArticleRules(article);
        check.front();
        check.lists();
        check.sections();
        check.quotes();
        check.related();
        return check.rules.violations();
    }

    private void front() {
        rules.requiredLine("/headline", article.headline(), Limits.HEADLINE);
        rules.line("/kicker", article.kicker(), Limits.KICKER);
        rules.line("/standfirst", article.standfirst(), Limits.STANDFIRST);
        rules.line("/publisher", article.publisher(), Limits.NAME);
        rules.language("/language", article.language());
        rules.url("/canonicalUrl", article.canonicalUrl());
        if (article.image() != null) {
            image(article.image());
        }
    }

    private void image(Image image) {
        if (image.url() == null) {
            rules.add("/image/url", "is required");
        }
        rules.url("/image/url", image.url());
        if (image.alt() == null) {
            rules.add("/image/alt", "is required; send an empty text for a picture that only decorates");
        }
        rules.length("/image/alt", image.alt(), Limits.CAPTION);
        rules.line("/image/caption", image.caption(), Limits.CAPTION);
        rules.line("/image/credit", image.credit(), Limits.TEXT_LINE);
        positive("/image/width", image.width());
        positive("/image/height", image.height());
    }

    private void positive(String pointer, Integer pixels) {
        if (pixels != null && pixels < 1) {
            rules.add(pointer, "must be 1 or more");
        }
    }

    private void lists() {
        rules.size("/authors", article.authors(), Limits.AUTHORS);
        rules.distinct("/authors", article.authors());
        rules.size("/topics", article.topics(), Limits.TOPICS);
        rules.distinct("/topics", article.topics());
        rules.size("/sections", article.sections(), Limits.SECTIONS);
        rules.size("/quotes", article.quotes(), Limits.QUOTES);
        rules.size("/related", article.related(), Limits.RELATED);
    }

    private void sections() {
        rules.distinct("/sections", article.sections().stream().map(Section::id).toList());
        for (int i = 0; i < article.sections().size(); i++) {
            Section section = article.sections().get(i);
            String pointer = "/sections/" + i;
            if (section.heading() == null && i > 0) {
                rules.add(pointer + "/heading", "is required: only the first section may lack a heading");
            }
            rules.line(pointer + "/heading", section.heading(), Limits.TEXT_LINE);
            if (section.body() == null) {
                rules.add(pointer + "/body", "is required");
            }
            rules.length(pointer + "/body", section.body(), Limits.BODY);
        }
    }

    private void quotes() {
        rules.distinct("/quotes", article.quotes().stream().map(Quote::id).toList());
        for (int i = 0; i < article.quotes().size(); i++) {
            Quote quote = article.quotes().get(i);
            String pointer = "/quotes/" + i;
            rules.requiredLine(pointer + "/text", quote.text(), Limits.QUOTE);
            if (quote.kind() == null) {
                rules.add(pointer + "/kind", "is required");
            }
            if (quote.speaker() == null) {
                rules.add(pointer + "/speaker", "is required");
            }
            rules.line(pointer + "/speakerRole", quote.speakerRole(), Limits.TEXT_LINE);
        }
    }

    private void related() {
        rules.distinct("/related", article.related().stream().map(RelatedItem::id).toList());
        Set<Object> targets = new HashSet<>();
        for (int i = 0; i < article.related().size(); i++) {
            RelatedItem item = article.related().get(i);
            String pointer = "/related/" + i;
            if (item.relation() == null) {
                rules.add(pointer + "/relation", "is required");
            }
            if ((item.article() == null) == (item.url() == null)) {
                rules.add(pointer, "must name either an article or a url");
            } else if (!targets.add(Objects.requireNonNullElse(item.article(), item.url()))) {
                rules.add(pointer, "is related already");
            }
            if (article.id().equals(item.article())) {
                rules.add(pointer + "/article", "must be another article");
            }
            if (item.url() != null) {
                rules.url(pointer + "/url", item.url());
                rules.requiredLine(pointer + "/title", item.title(), Limits.TEXT_LINE);
                rules.line(pointer + "/publisher", item.publisher(), Limits.NAME);
            }
        }
    }
}
