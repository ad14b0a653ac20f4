package io.standfirst.article.quotation;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.Section;
import io.standfirst.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Articles as one readable string: {@code ⟦words⟧} is a quote, {@code ⟦2:words⟧} the second one, the same number again
 * its next span; {@code ‖} parts the standfirst and the sections. Without any {@code ‖} there is one section only.
 */
final class Marked {

    private static final UUID ARTICLE = new UUID(0, 1);
    private static final UUID SPEAKER = new UUID(0, 2);

    private Marked() {
    }

    static Article article(String marked) {
        String[] parts = marked.split("‖", -1);
        String standfirst = null;
        List<Section> sections = new ArrayList<>();
        Map<Integer, Place> places = new TreeMap<>();
        Map<Integer, String> words = new TreeMap<>();
        for (int index = 0; index < parts.length; index++) {
            boolean isStandfirst = parts.length > 1 && index == 0;
            UUID section = isStandfirst ? null : section(Math.max(1, index));
            String text = read(parts[index], section, places, words);
            if (isStandfirst) {
                standfirst = text;
            } else {
                sections.add(Section.written(section, "Heading", text).withText(text));
            }
        }
        List<Quote> quotes = new ArrayList<>();
        places.forEach((number, place) -> quotes.add(quote(number, words.get(number), place)));
        return article(standfirst, sections, quotes);
    }

    static Article article(String standfirst, List<Section> sections, List<Quote> quotes) {
        return new Article(ARTICLE, "Headline", null, standfirst, null, "en", null, null,
                List.of(), List.of(), sections, quotes, List.of());
    }

    static Quote quote(int number, String words, Place place) {
        return new Quote(new UUID(2, number), words, QuoteKind.FULL, SPEAKER, null, place);
    }

    /** Sections are numbered from 1, in the order of the string. */
    static UUID section(int number) {
        return new UUID(1, number);
    }

    /** The texts of another article with the quotes of this one: what an edit that knows nothing of quotes makes. */
    static Article edited(Article before, Article texts) {
        return article(texts.standfirst(), texts.sections(), before.quotes());
    }

    private static String read(String marked, UUID section, Map<Integer, Place> places, Map<Integer, String> words) {
        StringBuilder text = new StringBuilder();
        int rest = 0;
        for (int open = marked.indexOf('⟦'); open >= 0; open = marked.indexOf('⟦', rest)) {
            text.append(marked, rest, open);
            int close = marked.indexOf('⟧', open);
            String inside = marked.substring(open + 1, close);
            boolean numbered = inside.matches("(?s)\\d:.*");
            int number = numbered ? inside.charAt(0) - '0' : 1;
            String said = numbered ? inside.substring(2) : inside;
            int start = text.codePoints().toArray().length;
            List<Span> spans = new ArrayList<>();
            if (places.containsKey(number)) {
                spans.addAll(places.get(number).spans());
            }
            spans.add(new Span(start, start + said.codePointCount(0, said.length())));
            places.put(number, new Place(section, spans));
            words.merge(number, said, (former, next) -> former + " " + next);
            text.append(said);
            rest = close + 1;
        }
        return text.append(marked, rest, marked.length()).toString();
    }
}
