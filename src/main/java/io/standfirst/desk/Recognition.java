package io.standfirst.desk;

import io.standfirst.article.Article;
import io.standfirst.article.Quote;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Gives items that were sent without an id those of the items that they repeat, so that an article which is sent again
 * by somebody who knows none of its ids is the same article. Items with an id are left as they are.
 */
public final class Recognition {

    private Recognition() {
    }

    public static ArticleInput recognised(ArticleInput input, Article before) {
        return new ArticleInput(input.id(), input.slug(), input.headline(), input.kicker(), input.standfirst(),
                input.publisher(), input.language(), input.canonicalUrl(), input.image(), input.authors(), input.topics(),
                sections(input.sections(), before.sections()),
                items(input.quotes(), QuoteInput::id, before.quotes(), Quote::id, Recognition::isSame),
                items(input.related(), RelatedInput::id, before.related(), RelatedItem::id, Recognition::isSame));
    }

    /** Those with the same heading and body first, then those with another body under the same heading. */
    private static List<SectionInput> sections(List<SectionInput> inputs, List<Section> before) {
        List<SectionInput> same = items(inputs, SectionInput::id, before, Section::id, Recognition::isSame);
        return items(same, SectionInput::id, before, Section::id, Recognition::hasSameHeading);
    }

    /** In their order: of several that are alike, the first repeats the first. */
    private static <I extends ItemInput<I>, T> List<I> items(List<I> inputs, Function<I, UUID> sent, List<T> items,
            Function<T, UUID> idOf, BiPredicate<I, T> isSame) {
        Set<UUID> taken = new HashSet<>();
        inputs.stream().map(sent).filter(Objects::nonNull).forEach(taken::add);
        List<I> recognised = new ArrayList<>();
        for (I input : inputs) {
            recognised.add(sent.apply(input) != null ? input : items.stream()
                    .filter(item -> isSame.test(input, item) && taken.add(idOf.apply(item)))
                    .findFirst().map(item -> input.withId(idOf.apply(item))).orElse(input));
        }
        return recognised;
    }

    private static boolean isSame(SectionInput input, Section section) {
        return Objects.equals(input.heading(), section.heading()) && Objects.equals(input.body(), section.body());
    }

    private static boolean hasSameHeading(SectionInput input, Section section) {
        return Objects.equals(input.heading(), section.heading());
    }

    private static boolean isSame(QuoteInput input, Quote quote) {
        return Objects.equals(input.text(), quote.text());
    }

    /** An article that is named by its slug alone may be any: where it leads is found out later. */
    private static boolean isSame(RelatedInput input, RelatedItem item) {
        boolean toArticle = input.article() != null;
        if (toArticle != (item.article() != null)) {
            return false;
        }
        return toArticle
                ? input.article().id() == null || input.article().id().equals(item.article())
                : Objects.equals(input.url(), item.url());
    }
}
