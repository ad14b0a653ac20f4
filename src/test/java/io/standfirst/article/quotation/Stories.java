package io.standfirst.article.quotation;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.Section;
import io.standfirst.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Random articles, and random edits of them, from few words, so that the same words stand in many spots. Made from one
 * random number so that jqwik can tell which failed.
 */
final class Stories {

    private static final List<String> WORDS =
            List.of("a", "b", "yes", "no", "we", "don’t", "don't", "𝒜", "𝒜b", "🙂", "élan");
    private static final List<String> GAPS =
            List.of(" ", " ", " ", " ", ", ", ". ", "\n", "\u00A0", " “", "” ", ",” ", ".” “", " \"", "\" ", "  ");

    private final Random random;
    private final List<String> words;
    private final List<String> gaps;

    /** Two stories of three have but two words, so that nearly all of the text repeats itself. */
    Stories(long seed) {
        this.random = new Random(seed);
        boolean repeats = random.nextInt(3) > 0;
        this.words = repeats ? List.of(pick(WORDS), pick(WORDS)) : WORDS;
        this.gaps = repeats && random.nextBoolean() ? List.of(" ", pick(GAPS)) : GAPS;
    }

    /** A standfirst, two sections and up to four quotes in one or two spans. */
    Article article() {
        List<String> texts = List.of(text(6), text(14), text(8));
        List<Quote> quotes = new ArrayList<>();
        int many = 1 + random.nextInt(4);
        for (int number = 0; number < many; number++) {
            int part = random.nextInt(texts.size());
            quotes.add(quote(number, part, texts.get(part)));
        }
        return article(texts, quotes);
    }

    static Article article(List<String> texts, List<Quote> quotes) {
        List<Section> sections = new ArrayList<>();
        for (int part = 1; part < texts.size(); part++) {
            sections.add(Section.written(Marked.section(part), "Heading", "").withText(texts.get(part)));
        }
        return Marked.article(texts.get(0), sections, quotes);
    }

    static List<String> texts(Article article) {
        List<String> texts = new ArrayList<>(List.of(article.standfirst()));
        article.sections().forEach(section -> texts.add(section.text()));
        return texts;
    }

    /** One to three edits of any kind, most of them where a quote is or next to it. */
    List<String> edited(Article article) {
        List<String> texts = new ArrayList<>(texts(article));
        int many = 1 + random.nextInt(3);
        for (int edit = 0; edit < many; edit++) {
            switch (random.nextInt(4)) {
                case 0 -> swapParagraphs(texts);
                case 1 -> moveWords(texts);
                default -> replaceSome(texts, article);
            }
        }
        return texts;
    }

    /** A run of the part's code points and what takes its place, near the border of a quote more often than not. */
    Replacement replacement(Article article, int part) {
        String text = texts(article).get(part);
        int length = text.codePointCount(0, text.length());
        int start = random.nextInt(length + 1);
        List<Span> spans = article.quotes().stream().flatMap(quote -> quote.place().spans().stream()).toList();
        if (random.nextInt(3) > 0) {
            Span span = spans.get(random.nextInt(spans.size()));
            int border = random.nextBoolean() ? span.start() : span.end();
            start = Math.max(0, Math.min(length, border + random.nextInt(5) - 2));
        }
        int end = random.nextBoolean() ? start : Math.min(length, start + random.nextInt(8));
        String word = random.nextBoolean() ? pick(words) + pick(gaps) : "";
        return new Replacement(start, end, random.nextInt(3) == 0 ? "" : pick(gaps) + word);
    }

    int part() {
        return random.nextInt(3);
    }

    private void replaceSome(List<String> texts, Article article) {
        int part = part();
        Replacement replacement = replacement(article, part);
        if (replacement.end() <= texts.get(part).codePointCount(0, texts.get(part).length())) {
            texts.set(part, replacement.in(texts.get(part)));
        }
    }

    private void swapParagraphs(List<String> texts) {
        int part = part();
        List<String> paragraphs = new ArrayList<>(List.of(texts.get(part).split("\n", -1)));
        Collections.shuffle(paragraphs, random);
        texts.set(part, String.join("\n", paragraphs));
    }

    private void moveWords(List<String> texts) {
        int from = part();
        int to = part();
        int cut = random.nextInt(texts.get(from).codePointCount(0, texts.get(from).length()) + 1);
        int index = texts.get(from).offsetByCodePoints(0, cut);
        String moved = texts.get(from).substring(index);
        texts.set(from, texts.get(from).substring(0, index));
        texts.set(to, random.nextBoolean() ? moved + " " + texts.get(to) : texts.get(to) + " " + moved);
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "“" : "");
        int many = 3 + random.nextInt(most);
        for (int word = 0; word < many; word++) {
            text.append(pick(words)).append(pick(gaps));
        }
        return text.append(pick(words)).toString();
    }

    private Quote quote(int number, int part, String text) {
        List<Span> runs = words(text);
        int first = random.nextInt(runs.size());
        int last = Math.min(runs.size() - 1, first + random.nextInt(4));
        List<Span> spans = new ArrayList<>(List.of(new Span(runs.get(first).start(), runs.get(last).end())));
        if (last + 2 < runs.size() && random.nextInt(4) == 0) {
            spans.add(runs.get(last + 2));
        }
        String said = String.join(" ", spans.stream().map(span -> span.in(text)).toList());
        return Marked.quote(number, said, new Place(part == 0 ? null : Marked.section(part), spans));
    }

    private static List<Span> words(String text) {
        int[] points = text.codePoints().toArray();
        List<Span> runs = new ArrayList<>();
        int start = 0;
        for (int index = 0; index <= points.length; index++) {
            if (index == points.length || " \n\u00A0,.“”\"".indexOf(points[index]) >= 0) {
                if (start < index) {
                    runs.add(new Span(start, index));
                }
                start = index + 1;
            }
        }
        return runs;
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Code points from start to end are taken out, and the words put there. */
    record Replacement(int start, int end, String words) {

        String in(String text) {
            return text.substring(0, text.offsetByCodePoints(0, start)) + words
                    + text.substring(text.offsetByCodePoints(0, end));
        }

        /** Where a span is now; null if the edit touches it. */
        Span shift(Span span) {
            if (span.end() <= start) {
                return span;
            }
            return span.start() < end || span.start() < start
                    ? null
                    : span.shifted(words.codePointCount(0, words.length()) - (end - start));
        }
    }
}
