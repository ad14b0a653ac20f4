package io.standfirst.desk;

import io.standfirst.article.Anchors;
import io.standfirst.article.Article;
import io.standfirst.article.Author;
import io.standfirst.article.Correction;
import io.standfirst.article.CorrectionKind;
import io.standfirst.article.Image;
import io.standfirst.article.Place;
import io.standfirst.article.Publication;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Relation;
import io.standfirst.article.Section;
import io.standfirst.article.Span;
import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import io.standfirst.article.TextRules;
import io.standfirst.article.Topic;
import io.standfirst.format.Markdown;
import io.standfirst.format.Typesetter;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.StoredArticle.Target;
import io.standfirst.store.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random articles that keep all rules and try the patience of whoever writes them down: texts that look like YAML, bodies
 * that look like documents. Made from one random number so that jqwik can tell which failed.
 */
public final class AnyArticle {

    static final String SOME_ID = "0197f6a0-1111-7abc-8def-00000000000";

    private static final List<String> LINE_PARTS = List.of("Storm", "storm", "the", " ", " ", "  ", ":", ": ", " #", "#", "##", "- ", "-",
            "---", "? ", "!", "!tag", "&", "& ", "&amp;", "&#35;", "*", "**bold**", "_", "`", "[", "](x)", "{", "{#", "{#x}", "{#" + SOME_ID + "1}",
            "}", "\"", "'", "''", "\\", "\\\\", "%", "@", "|", ">", "> ", "<", "<b>", "<script>alert(1)</script>", "\" onclick=\"x", "javascript:alert(1)", "=", "~", "null", "true", "yes", "1", "1.5", "0x1f", "1:30",
            "2026-01-01", ".nan", "=", ",", ", ", "…", "“", "”", "é", "e\u0301", "漢", "😀", "\u00a0", "\u200d", "\u3000x", "$1", "\\u0041");
    private static final List<String> BODY_PARTS = List.of("Fog. ", "“We wait,” ", "she said.", "\n", "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\t", " ",
            "---", "\n---\n", "\n\n---\n\n", "```\n", "\n```\n", "~~~", "\n## Heading {#" + SOME_ID + "2}\n", "## x {#" + SOME_ID + "2}", "\\", "\n\\## y {#" + SOME_ID + "3}",
            "\n\n    ## code {#" + SOME_ID + "4}  \n", "\n## plain\n", "\n### three\n", "> ## x\n", "<div>\n", "<!-- ", " -->", "<pre>", "- a\n", "1. ", "*", "[a]: /b\n",
            "&amp;", "\uFEFF", "\u0085", "\u2028", "😀", "{#x}", "lede: x");
    private static final Publication DRAFT = new Publication(List.of(), null, null, null, null);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random;
    private final Map<UUID, Speaker> speakers = new HashMap<>();
    private final Map<UUID, Target> targets = new HashMap<>();

    public AnyArticle(long seed) {
        this.random = new Random(seed);
    }

    public StoredArticle stored() {
        List<Author> authors = some(3, () -> new Author(id(), "a-" + number(99), line(), null, List.of(), List.of(), 1, THEN, THEN));
        List<Topic> topics = some(3, () -> new Topic(id(), "no", line(), null, maybe(() -> "medtop:20000344"), 1, THEN, THEN));
        Article bare = Typesetter.texts(new Article(id(), line(), maybe(this::line), maybe(this::line), maybe(this::line), "pt-BR",
                maybe(() -> "https://example.org/a#b?c=d"), maybe(this::image), authors.stream().map(Author::id).toList(),
                topics.stream().map(Topic::id).toList(), sections(), List.of(), some(3, this::related)));
        Article article = Typesetter.html(Anchors.fill(bare.withQuotes(some(5, () -> quote(bare)))));
        return new StoredArticle(article, View.WORKING, "storm-" + number(9), 3, 3, 0, DRAFT, THEN, THEN, THEN, null, Map.of(), authors,
                topics, speakers, targets, some(2, this::correction));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(some(1, () -> Section.written(id(), null, body())));
        sections.addAll(some(4, () -> Section.written(id(), line(), body())));
        return sections;
    }

    private Quote quote(Article article) {
        Speaker speaker = new Speaker(id(), "s-" + number(99), line(), SpeakerKind.values()[number(3)], null, List.of(), List.of("https://example.org/s"), 1, THEN, THEN);
        speakers.put(speaker.id(), speaker);
        Place place = maybe(() -> place(article));
        String words = place == null ? line() : QuotedWords.in(article.textAt(place).orElseThrow(), place.spans()).orElseThrow();
        String text = !isLine(words) ? line() : number(3) == 0 ? words + "," : words;
        return new Quote(id(), text, number(2) == 0 ? QuoteKind.FULL : QuoteKind.FRAGMENT, speaker.id(), maybe(this::line), place);
    }

    /** Null if there is no text at the part that was drawn. */
    private Place place(Article article) {
        Section section = number(3) == 0 || article.sections().isEmpty() ? null
                : article.sections().get(number(article.sections().size()));
        String text = article.textAt(new Place(section == null ? null : section.id(), List.of())).orElseThrow();
        int length = text.codePointCount(0, text.length());
        List<Integer> borders = Stream.generate(() -> number(length + 1)).limit(4).distinct().sorted().toList();
        List<Span> spans = borders.size() == 4
                ? List.of(new Span(borders.get(0), borders.get(1)), new Span(borders.get(2), borders.get(3)))
                : List.of(new Span(0, length));
        return length == 0 ? null : new Place(section == null ? null : section.id(), spans);
    }

    private RelatedItem related() {
        Relation relation = Relation.values()[number(Relation.values().length)];
        if (number(2) == 0) {
            return new RelatedItem(id(), relation, null, "https://example.org/é?a=" + number(99), line(), maybe(this::line));
        }
        UUID article = id();
        // Without one it is in the trash
        if (number(3) > 0) {
            targets.put(article, new Target(article, "other-" + number(99), line(), null));
        }
        return new RelatedItem(id(), relation, article, null, null, null);
    }

    private Correction correction() {
        return new Correction(id(), CorrectionKind.CORRECTION, line(), null, THEN, 1, THEN, THEN);
    }

    private Image image() {
        return new Image("https://example.org/i.jpg", joined(BODY_PARTS, 4), maybe(this::line), maybe(this::line), maybe(() -> 1600),
                maybe(() -> 900));
    }

    private String body() {
        String body = joined(BODY_PARTS, 12);
        return Markdown.check(body, "").isEmpty() ? body : body();
    }

    private String line() {
        String line = joined(LINE_PARTS, 6).strip();
        return isLine(line) ? line : line();
    }

    private static boolean isLine(String text) {
        TextRules rules = new TextRules();
        rules.requiredLine("", text, 300);
        return rules.violations().isEmpty();
    }

    private String joined(List<String> parts, int most) {
        return Stream.generate(() -> parts.get(number(parts.size()))).limit(number(most + 1)).collect(Collectors.joining());
    }

    private <T> T maybe(Supplier<T> value) {
        return number(2) == 0 ? null : value.get();
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        return Stream.generate(value).limit(number(most + 1)).collect(Collectors.toCollection(ArrayList::new));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private int number(int bound) {
        return random.nextInt(bound);
    }
}
