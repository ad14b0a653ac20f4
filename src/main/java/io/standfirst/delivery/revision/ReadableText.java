package io.standfirst.delivery.revision;

import io.standfirst.article.Article;
import io.standfirst.article.Entry;
import io.standfirst.article.Image;
import io.standfirst.article.Quote;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Section;
import io.standfirst.article.Speaker;
import io.standfirst.http.EnumNames;
import io.standfirst.store.LiveNames;
import io.standfirst.store.StoredArticle.Target;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An article as lines to read in a terminal: every member is there, and each sentence has a line of its own. */
final class ReadableText {

    private static final String GONE = "(deleted)";
    /** What a terminal would take for commands. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\t]]");

    private final Article article;
    private final LiveNames names;
    private final List<String> lines = new ArrayList<>();

    private ReadableText(Article article, LiveNames names) {
        this.article = article;
        this.names = names;
    }

    static List<String> lines(Article article, LiveNames names) {
        ReadableText text = new ReadableText(article, names);
        text.front();
        article.sections().forEach(text::section);
        article.quotes().forEach(text::quote);
        article.related().forEach(text::related);
        return text.lines;
    }

    private void front() {
        line("Kicker: ", article.kicker());
        line("Headline: ", article.headline());
        line("Publisher: ", article.publisher());
        line("Language: ", article.language());
        line("Canonical URL: ", article.canonicalUrl());
        line("Authors: ", names(article.authors(), names.authors()));
        line("Topics: ", names(article.topics(), names.topics()));
        image(article.image());
        if (article.standfirst() != null) {
            line("", "");
            sentences(article.standfirst());
        }
    }

    private void image(Image image) {
        if (image != null) {
            line("Image: ", image.url() + (image.width() == null && image.height() == null
                    ? ""
                    : " (%s x %s)".formatted(image.width(), image.height())));
            line("Image shows: ", image.alt());
            line("Image caption: ", image.caption());
            line("Image credit: ", image.credit());
        }
    }

    private void section(Section section) {
        line("", "");
        line("## ", section.heading());
        section.body().lines().forEach(this::sentences);
    }

    private void quote(Quote quote) {
        Speaker speaker = names.speakers().get(quote.speaker());
        line("", "");
        line("Quote: ", "“" + quote.text() + "”");
        line("Said by: ", (speaker == null ? GONE : speaker.name())
                + (quote.speakerRole() == null ? "" : ", " + quote.speakerRole()));
        line("Kind: ", EnumNames.of(quote.kind()) + (quote.place() == null ? ", not placed" : ""));
    }

    private void related(RelatedItem item) {
        line("", "");
        line("Related: ", EnumNames.of(item.relation()) + ", " + (item.article() == null
                ? "%s <%s>%s".formatted(item.title(), item.url(), item.publisher() == null ? "" : ", " + item.publisher())
                : headline(names.targets().get(item.article()))));
    }

    private static String headline(Target target) {
        return target == null ? GONE : target.headline() + " (" + target.slug() + ")";
    }

    private static String names(List<UUID> ids, Map<UUID, ? extends Entry> known) {
        return ids.isEmpty() ? null : ids.stream()
                .map(id -> known.containsKey(id) ? known.get(id).name() : GONE)
                .collect(Collectors.joining(", "));
    }

    private void sentences(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(article.language()));
        sentences.setText(text);
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            line("", text.substring(from, to).stripTrailing());
            from = to;
        }
        if (text.isEmpty()) {
            line("", "");
        }
    }

    /** @param value null for no line */
    private void line(String label, String value) {
        if (value != null) {
            lines.add(CONTROLS.matcher(label + value).replaceAll("\uFFFD"));
        }
    }
}
