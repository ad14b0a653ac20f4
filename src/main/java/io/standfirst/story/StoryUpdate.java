package io.standfirst.story;

import io.standfirst.article.quotation.QuoteFinder;
import io.standfirst.article.quotation.Words;
import io.standfirst.desk.ArticleInput;
import io.standfirst.desk.PlaceInput;
import io.standfirst.desk.QuoteInput;
import io.standfirst.desk.RelatedInput;
import io.standfirst.format.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A story that comes again, for an article that exists. The text is the story's. What editors said of the quotes stays: a
 * quote that the article has keeps its speaker and role, even where its words were corrected, one that was taken out stays out,
 * and one that only the article has stays as long as its words stand in the text. So does everything of which the story says nothing.
 */
public final class StoryUpdate {

    private final Story story;
    private final ArticleInput before;
    private final List<QuoteInput> quotes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Warning> warnings;

    private StoryUpdate(Story story, ArticleInput before) {
        this.story = story;
        this.before = before;
        this.warnings = new ArrayList<>(story.warnings());
    }

    /**
     * What the article is to become.
     *
     * @param before the article as it is
     * @param drops  whether quotes that only the article has are left out where their words are gone; if not, the desk decides
     */
    public static Story of(Story story, ArticleInput before, Past past, boolean drops) {
        StoryUpdate update = new StoryUpdate(story, before);
        update.told(Recurrence.of(story.article().quotes(), FormerQuotes.of(past.revisions(), before.quotes()), past.speakers()));
        update.kept(drops);
        return new Story(update.article(), update.findings, List.copyOf(update.warnings));
    }

    private ArticleInput article() {
        ArticleInput told = story.article();
        return new ArticleInput(null, null, told.headline(), before.kicker(), first(told.standfirst(), before.standfirst()),
                first(told.publisher(), before.publisher()), first(told.language(), before.language()),
                first(told.canonicalUrl(), before.canonicalUrl()), first(told.image(), before.image()),
                told.authors().isEmpty() ? before.authors() : told.authors(), before.topics(), told.sections(), quotes,
                related());
    }

    private static <T> T first(T told, T otherwise) {
        return told == null ? otherwise : told;
    }

    /** The quotes of the story, each with the one that it repeats. */
    private void told(List<FormerQuote> met) {
        for (int i = 0; i < story.article().quotes().size(); i++) {
            QuoteInput quote = story.article().quotes().get(i);
            FormerQuote former = met.get(i);
            if (former != null && !former.isPresent()) {
                warnings.add(new Warning("/quotes", "A quote was left out, because it was taken out of the article before: "
                        + Warning.shown(quote.text())));
                continue;
            }
            if (former != null && !former.words().contains(Words.of(quote.text()))) {
                warnings.add(new Warning("/quotes/" + quotes.size(), "The words of a quote were corrected; speaker and role stay"
                        + " what they were: " + Warning.shown(quote.text())));
            }
            quotes.add(former == null ? quote : asEdited(quote, former.present()));
            findings.add(story.findings().get(i));
        }
    }

    private static QuoteInput asEdited(QuoteInput told, QuoteInput edited) {
        return new QuoteInput(edited.id(), null, told.text(), edited.kind(), edited.speaker(), edited.speakerRole(), told.place());
    }

    /** The quotes that only the article has. */
    private void kept(boolean drops) {
        List<String> texts = Stream.concat(Stream.ofNullable(first(story.article().standfirst(), before.standfirst())),
                story.article().sections().stream().map(section -> Markdown.text(section.body()))).toList();
        Set<UUID> told = quotes.stream().map(QuoteInput::id).filter(Objects::nonNull).collect(Collectors.toSet());
        for (QuoteInput quote : before.quotes()) {
            if (told.contains(quote.id())) {
                continue;
            }
            if (!drops || quote.place().equals(PlaceInput.NOWHERE) || stands(quote, texts)) {
                quotes.add(quote);
                findings.add(null);
            } else {
                warnings.add(new Warning("/quotes", "A quote is gone, because its words are not in the story: "
                        + Warning.shown(quote.text())));
            }
        }
    }

    /** Whether the words stand in more spots than those of other quotes, unless it shared its spot with one of them. */
    private boolean stands(QuoteInput quote, List<String> texts) {
        Words words = Words.of(quote.text());
        List<QuoteInput> others = quotes.stream().filter(other -> words.equals(Words.of(other.text()))).toList();
        int spots = QuoteFinder.count(texts, quote.text());
        return spots > others.size() || spots > 0 && others.stream().anyMatch(other -> stoodTogether(quote, other));
    }

    private boolean stoodTogether(QuoteInput quote, QuoteInput other) {
        return before.quotes().stream().filter(former -> former.id().equals(other.id())).map(QuoteInput::place)
                .anyMatch(place -> beginsLike(quote.place(), place));
    }

    /** The end may differ by a comma or full stop. */
    private static boolean beginsLike(PlaceInput one, PlaceInput other) {
        return one.isGiven() && one.part() == other.part() && Objects.equals(one.section(), other.section())
                && one.spans().get(0).start() == other.spans().get(0).start();
    }

    /** The editors' links, and those of the story's that are new. */
    private List<RelatedInput> related() {
        Set<String> urls = before.related().stream().map(RelatedInput::url).collect(Collectors.toSet());
        return Stream.concat(before.related().stream(),
                story.article().related().stream().filter(item -> !urls.contains(item.url()))).toList();
    }
}
