package io.standfirst.story;

import io.standfirst.article.quotation.QuoteFinder;
import io.standfirst.article.quotation.Words;
import io.standfirst.desk.ArticleInput;
import io.standfirst.desk.PlaceInput;
import io.standfirst.desk.QuoteInput;
import io.standfirst.desk.RelatedInput;
import io.standfirst.format.Markdown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A story that comes again, for an article that exists. The text is the story's. What editors said of the quotes stays: a
 * quote that the article has keeps its speaker and role, one that was taken out stays out, and one that only the
 * article has stays as long as its words stand in the text. So does everything of which the story says nothing.
 */
public final class StoryUpdate {

    private final Story story;
    private final ArticleInput before;
    private final Map<Words, UUID> known = new HashMap<>();
    private final Map<UUID, QuoteInput> present;
    private final List<QuoteInput> quotes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Warning> warnings;

    private StoryUpdate(Story story, ArticleInput before, Map<String, UUID> past) {
        this.story = story;
        this.before = before;
        this.present = before.quotes().stream().collect(Collectors.toMap(QuoteInput::id, quote -> quote));
        this.warnings = new ArrayList<>(story.warnings());
        past.forEach((text, id) -> known.put(Words.of(text), id));
        before.quotes().forEach(quote -> known.put(Words.of(quote.text()), quote.id()));
    }

    /**
     * What the article is to become.
     *
     * @param before the article as it is
     * @param past   the words of all quotes that it ever had, and which quote's they were
     */
    public static Story of(Story story, ArticleInput before, Map<String, UUID> past) {
        StoryUpdate update = new StoryUpdate(story, before, past);
        update.told();
        update.kept();
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

    /** The quotes of the story. */
    private void told() {
        Set<UUID> taken = new HashSet<>();
        for (int i = 0; i < story.article().quotes().size(); i++) {
            QuoteInput quote = story.article().quotes().get(i);
            UUID id = known.get(Words.of(quote.text()));
            if (id != null && !present.containsKey(id)) {
                warnings.add(new Warning("/quotes", "A quote was left out, because it was taken out of the article before: "
                        + Warning.shown(quote.text())));
                continue;
            }
            quotes.add(id != null && taken.add(id) ? asEdited(quote, present.get(id)) : quote);
            findings.add(story.findings().get(i));
        }
    }

    private static QuoteInput asEdited(QuoteInput told, QuoteInput edited) {
        return new QuoteInput(edited.id(), null, told.text(), edited.kind(), edited.speaker(), edited.speakerRole(), told.place());
    }

    /** The quotes that only the article has. */
    private void kept() {
        List<String> texts = Stream.concat(Stream.ofNullable(first(story.article().standfirst(), before.standfirst())),
                story.article().sections().stream().map(section -> Markdown.text(section.body()))).toList();
        Set<UUID> told = quotes.stream().map(QuoteInput::id).filter(Objects::nonNull).collect(Collectors.toSet());
        for (QuoteInput quote : before.quotes()) {
            if (told.contains(quote.id())) {
                continue;
            }
            if (quote.place().equals(PlaceInput.NOWHERE) || QuoteFinder.standIn(texts, quote.text())) {
                quotes.add(quote);
                findings.add(null);
            } else {
                warnings.add(new Warning("/quotes", "A quote is gone, because its words are not in the story: "
                        + Warning.shown(quote.text())));
            }
        }
    }

    /** The editors' links, and those of the story's that are new. */
    private List<RelatedInput> related() {
        Set<String> urls = before.related().stream().map(RelatedInput::url).collect(Collectors.toSet());
        return Stream.concat(before.related().stream(),
                story.article().related().stream().filter(item -> !urls.contains(item.url()))).toList();
    }
}
