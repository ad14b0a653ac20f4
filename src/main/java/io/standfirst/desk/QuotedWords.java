package io.standfirst.desk;

import io.standfirst.article.Quote;
import io.standfirst.article.Span;
import io.standfirst.format.Markdown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words that stand at the places of quotes, in one line: what a quote says if nothing else is said of it. */
final class QuotedWords {

    private final ArticleInput form;
    private final Map<Integer, String> texts = new HashMap<>();

    QuotedWords(ArticleInput form) {
        this.form = form;
    }

    /** Those of two spans joined by one space; empty if not all of them lie in the text. */
    static Optional<String> in(String text, List<Span> spans) {
        if (spans.isEmpty() || !spans.stream().allMatch(span -> span.liesIn(text))) {
            return Optional.empty();
        }
        return Optional.of(Quote.inOneLine(spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "))));
    }

    /** Empty, too, if the place names no part of the form, or no spans. */
    Optional<String> at(PlaceInput place) {
        if (place == null || !place.isGiven() || place.spans() == null) {
            return Optional.empty();
        }
        return text(place).flatMap(text -> in(text, place.spans()));
    }

    private Optional<String> text(PlaceInput place) {
        if (place.part() == PlaceInput.Part.STANDFIRST) {
            return Optional.ofNullable(form.standfirst());
        }
        return place.section() == null ? Optional.empty() : IntStream.range(0, form.sections().size())
                .filter(index -> isMeant(place.section(), index)).mapToObj(this::text).filter(Objects::nonNull).findFirst();
    }

    private boolean isMeant(SectionKey key, int index) {
        return key.id() == null ? key.position() == index : key.id().equals(form.sections().get(index).id());
    }

    private String text(int section) {
        String body = form.sections().get(section).body();
        return body == null ? null : texts.computeIfAbsent(section, index -> Markdown.text(body));
    }
}
