package io.standfirst.article.diff;

import io.standfirst.article.Article;
import io.standfirst.article.Image;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Section;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What changed from one state of an article to another. Members that are as they were are null, and items that are as
 * they were are not in the lists; each list is in the order of the new state, with removed items where they stood.
 *
 * @param authors their ids alone: what an author is called is no part of the article
 * @param topics  likewise
 * @param related whole items, since they are short
 */
public record ArticleDiff(
        TextDifference headline, TextDifference kicker, TextDifference standfirst,
        ValueDifference<String> publisher, ValueDifference<String> language, ValueDifference<String> canonicalUrl,
        ValueDifference<Image> image,
        List<ItemDifference<UUID>> authors,
        List<ItemDifference<UUID>> topics,
        List<ItemDifference<SectionDifference>> sections,
        List<ItemDifference<QuoteDifference>> quotes,
        List<ItemDifference<ValueDifference<RelatedItem>>> related) {

    /**
     * Compares two states of one article, both with the texts of their sections.
     *
     * @param before null for nothing, to which everything is new
     */
    public static ArticleDiff between(Article before, Article after) {
        return new Differences(before == null ? nothing(after.id()) : before, after, new Alignments()).find();
    }

    /**
     * Compares each state of an article with the one before; the first has none. All comparisons together take no longer
     * than one may.
     */
    public static List<ArticleDiff> successive(List<Article> states) {
        Alignments alignments = new Alignments();
        return IntStream.range(1, states.size())
                .mapToObj(index -> new Differences(states.get(index - 1), states.get(index), alignments).find())
                .toList();
    }

    public boolean isEmpty() {
        return Stream.of(headline, kicker, standfirst, publisher, language, canonicalUrl, image)
                .allMatch(Objects::isNull)
                && Stream.of(authors, topics, sections, quotes, related).allMatch(List::isEmpty);
    }

    private static Article nothing(UUID id) {
        return new Article(id, null, null, null, null, null, null, null,
                List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** One comparison of two articles; all of its parts share one budget of steps. */
    private record Differences(Article before, Article after, Alignments alignments) {

        ArticleDiff find() {
            // Lists before texts: they are short, and must not suffer from a text that takes too long to compare.
            var authors = links(before.authors(), after.authors());
            var topics = links(before.topics(), after.topics());
            var related = ItemComparison.of(before.related(), after.related(), RelatedItem::id, Object::equals,
                    alignments);
            var sections = ItemComparison.of(before.sections(), after.sections(), Section::id,
                    Differences::saysTheSame, alignments);
            var quotes = ItemComparison.of(before.quotes(), after.quotes(), Quote::id, this::saysTheSame, alignments);
            return new ArticleDiff(
                    text(Article::headline), text(Article::kicker), text(Article::standfirst),
                    value(before, after, Article::publisher), value(before, after, Article::language),
                    value(before, after, Article::canonicalUrl), value(before, after, Article::image),
                    authors, topics, sections.differences(this::section), quotes.differences(this::quote),
                    related.differences(ValueDifference::new));
        }

        private List<ItemDifference<UUID>> links(List<UUID> old, List<UUID> now) {
            return ItemComparison.of(old, now, Function.identity(), UUID::equals, alignments)
                    .differences((from, to) -> to == null ? from : to);
        }

        /** What is derived does not count. */
        private static boolean saysTheSame(Section from, Section to) {
            return Objects.equals(from.heading(), to.heading()) && from.body().equals(to.body());
        }

        /** Where the words stand does not count if they only moved along with the text. */
        private boolean saysTheSame(Quote from, Quote to) {
            return from.withPlace(null).equals(to.withPlace(null)) && place(from, to) == null;
        }

        private SectionDifference section(Section from, Section to) {
            return new SectionDifference(text(from, to, Section::heading), text(from, to, Section::body));
        }

        private QuoteDifference quote(Quote from, Quote to) {
            return new QuoteDifference(text(from, to, Quote::text), value(from, to, Quote::kind),
                    value(from, to, Quote::speaker), value(from, to, Quote::speakerRole), place(from, to));
        }

        private ValueDifference<Place> place(Quote from, Quote to) {
            ValueDifference<Place> places = value(from, to, Quote::place);
            return places == null || movedAlong(places.from(), places.to()) ? null : places;
        }

        /** Whether a place is in the same part, and may have changed because the part's text did. */
        private boolean movedAlong(Place from, Place to) {
            return from != null && to != null && Objects.equals(from.section(), to.section())
                    && !before.textAt(from).equals(after.textAt(to));
        }

        private TextDifference text(Function<Article, String> member) {
            return text(before, after, member);
        }

        private <T> TextDifference text(T from, T to, Function<T, String> member) {
            ValueDifference<String> texts = value(from, to, member);
            return texts == null ? null : TextComparison.of(texts.from(), texts.to(), alignments);
        }

        private static <T, V> ValueDifference<V> value(T from, T to, Function<T, V> member) {
            V old = from == null ? null : member.apply(from);
            V now = to == null ? null : member.apply(to);
            return Objects.equals(old, now) ? null : new ValueDifference<>(old, now);
        }
    }
}
