package io.standfirst.desk;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.Section;
import io.standfirst.article.Span;
import io.standfirst.article.TextRules;
import io.standfirst.article.quotation.QuoteFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Gives the quotes of a write their places: those that the writer gave, after a check, and those that the words have in
 * the text. A quote whose place the writer does not change keeps the one it had, to be carried through the edit. So does one
 * that is sent with a place in which it stood before, and its words do not stand now: a write may be sent twice.
 */
final class Placement {

    /** As many spots as help to choose one. */
    private static final int SPOTS_TOLD = 10;

    private final Article before;
    private final Article article;
    private final QuoteFinder finder;
    private final TextRules rules;
    private final Supplier<Map<UUID, Set<Place>>> history;
    /** Read when first asked for: most writes never ask. */
    private Map<UUID, Set<Place>> former;

    /** @param history says where each quote of the article has ever stood */
    Placement(Article before, Article article, TextRules rules, Supplier<Map<UUID, Set<Place>>> history) {
        this.before = before;
        this.article = article;
        this.finder = new QuoteFinder(article);
        this.rules = rules;
        this.history = history;
    }

    /** @param places what the writer said of the places of quotes; quotes that are not in it stay as they are */
    Article place(Map<UUID, PlaceInput> places) {
        List<Quote> placed = new ArrayList<>();
        for (int i = 0; i < article.quotes().size(); i++) {
            Quote quote = article.quotes().get(i);
            PlaceInput input = places.get(quote.id());
            placed.add(input == null ? quote : quote.withPlace(place(quote, input, "/quotes/" + i)));
        }
        return article.withQuotes(placed);
    }

    private Place place(Quote quote, PlaceInput input, String pointer) {
        if (input.equals(PlaceInput.NOWHERE)) {
            return null;
        }
        if (!input.isGiven()) {
            return quote.place() != null ? quote.place() : find(quote, pointer);
        }
        Place asSent = asSent(input);
        if (asSent != null && isLeftAlone(quote, asSent)) {
            // To be carried, even out of a section that is gone
            return quote.place();
        }
        Optional<UUID> section = section(input, pointer + "/place/section");
        if (section == null) {
            return null;
        }
        return input.spans() == null
                ? findIn(quote, section.orElse(null), pointer)
                : given(quote, section.orElse(null), input.spans(), pointer + "/place");
    }

    /** A place that is sent in the way in which it is read; null for one that is not. */
    private static Place asSent(PlaceInput input) {
        boolean inSection = input.part() == PlaceInput.Part.SECTION;
        SectionKey key = input.section();
        boolean whole = input.spans() != null && (inSection ? key != null && key.id() != null : key == null);
        return whole ? new Place(inSection ? key.id() : null, input.spans()) : null;
    }

    /** The section that is meant, empty for the standfirst; null, and a violation, if there is no such section. */
    private Optional<UUID> section(PlaceInput input, String pointer) {
        SectionKey key = input.section();
        if (input.part() == PlaceInput.Part.STANDFIRST) {
            if (key != null) {
                rules.add(pointer, "must be left out for a place in the standfirst");
            }
            return key == null ? Optional.empty() : null;
        }
        if (key == null) {
            rules.add(pointer, "is required: the id of a section, or its position in this request");
            return null;
        }
        Optional<UUID> found = key.id() != null
                ? article.section(key.id()).map(Section::id)
                : at(key.position());
        if (found.isEmpty()) {
            rules.add(pointer, "names no section of this article");
            return null;
        }
        return found;
    }

    private Optional<UUID> at(int position) {
        return 0 <= position && position < article.sections().size()
                ? Optional.of(article.sections().get(position).id())
                : Optional.empty();
    }

    private Place given(Quote quote, UUID section, List<Span> spans, String pointer) {
        Place place = new Place(section, spans);
        if (!spans.isEmpty() && finder.standsAt(quote.text(), place)) {
            return place;
        }
        rules.add(pointer + "/spans", "the words do not stand there; leave the spans out and the server finds them"
                + finder.nearest(quote.text(), place)
                        .map(text -> ". The nearest text is: " + text).orElse(""));
        return null;
    }

    /** Whether the place is the one that the quote has, or had until an edit carried it away. */
    private boolean isLeftAlone(Quote quote, Place asSent) {
        return asSent.equals(quote.place())
                || isKnown(quote) && !finder.standsAt(quote.text(), asSent) && former(quote.id()).contains(asSent);
    }

    private boolean isKnown(Quote quote) {
        return before != null && before.quotes().stream().anyMatch(known -> known.id().equals(quote.id()));
    }

    private Set<Place> former(UUID quote) {
        if (former == null) {
            former = history.get();
        }
        return former.getOrDefault(quote, Set.of());
    }

    private Place find(Quote quote, String pointer) {
        return single(finder.find(quote.text()), pointer);
    }

    private Place findIn(Quote quote, UUID section, String pointer) {
        List<Place> found = finder.findIn(section, quote.text());
        if (found.isEmpty()) {
            rules.add(pointer + "/place", "the words do not stand in this part"
                    + finder.nearest(quote.text(), new Place(section, List.of()))
                            .map(text -> ". The nearest text is: " + text).orElse(""));
        }
        return single(found, pointer);
    }

    private Place single(List<Place> found, String pointer) {
        if (found.size() > 1) {
            rules.add(pointer + "/place", "the words stand in more than one spot; choose one: "
                    + found.stream().limit(SPOTS_TOLD).map(this::told).collect(Collectors.joining(" or ")));
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** A place as it can be sent back. */
    private String told(Place place) {
        String spans = place.spans().stream()
                .map(span -> "{\"start\": %d, \"end\": %d}".formatted(span.start(), span.end()))
                .collect(Collectors.joining(", ", "\"spans\": [", "]"));
        if (place.inStandfirst()) {
            return "{\"part\": \"standfirst\", %s}".formatted(spans);
        }
        List<UUID> sections = article.sections().stream().map(Section::id).toList();
        return "{\"part\": \"section\", \"section\": %d, %s}".formatted(sections.indexOf(place.section()), spans);
    }
}
