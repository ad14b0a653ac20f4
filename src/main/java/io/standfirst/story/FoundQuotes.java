package io.standfirst.story;

import io.standfirst.article.Limits;
import io.standfirst.article.Span;
import io.standfirst.desk.PlaceInput;
import io.standfirst.desk.QuoteInput;
import io.standfirst.desk.SectionInput;
import io.standfirst.desk.SectionKey;
import io.standfirst.desk.SpeakerReference;
import io.standfirst.format.Markdown;
import io.standfirst.story.speech.Attribution;
import io.standfirst.story.speech.CodePoints;
import io.standfirst.story.speech.Quotation;
import io.standfirst.story.speech.Quotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The quotes of an article in the making, each with its place and what it was made of. */
final class FoundQuotes {

    /** Below this somebody should look. */
    private static final double SURE = 0.5;
    /** Below this nobody is named. */
    private static final double LEAST = 0.25;

    private final Copy copy;
    private final Layout layout;
    private final List<String> texts;
    private final CodePoints sent;
    private final String story;
    private final List<Warning> warnings;
    private final List<QuoteInput> quotes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private FoundQuotes(Layout layout, List<SectionInput> sections, String story, List<Warning> warnings) {
        this.copy = Copy.of(layout);
        this.layout = layout;
        this.texts = sections.stream().map(section -> Markdown.text(section.body())).toList();
        this.story = story;
        this.sent = new CodePoints(story);
        this.warnings = warnings;
    }

    /** @param warnings to add to */
    static FoundQuotes in(Layout layout, List<SectionInput> sections, String story, List<Warning> warnings) {
        FoundQuotes found = new FoundQuotes(layout, sections, story, warnings);
        Quotations.read(found.copy.text()).forEach(found::add);
        return found;
    }

    List<QuoteInput> quotes() {
        return quotes;
    }

    List<Finding> findings() {
        return findings;
    }

    private void add(Quotation quotation) {
        Integer section = copy.section(quotation.spans());
        if (section == null) {
            return;
        }
        String pointer = section < 0 ? "/standfirst" : "/sections/" + section + "/body";
        String words = words(quotation);
        if (!quotation.closed()) {
            warnings.add(new Warning(pointer, "A quotation mark is not closed: " + Warning.shown(words)));
        }
        if (quotation.by() == null || !quotation.by().known() || quotation.by().confidence() < LEAST) {
            warnings.add(new Warning(pointer, "A quotation was left out, because the text does not tell who said it: " + Warning.shown(words)));
        } else if (quotes.size() == Limits.QUOTES || words.codePointCount(0, words.length()) > Limits.QUOTE) {
            warnings.add(new Warning(pointer, "A quotation was left out, because an article may not have more, or longer ones: "
                    + Warning.shown(words)));
        } else {
            quote(quotation, words, section);
        }
    }

    private void quote(Quotation quotation, String words, int section) {
        Attribution by = quotation.by();
        String pointer = "/quotes/" + quotes.size();
        if (by.confidence() < SURE) {
            warnings.add(new Warning(pointer + "/speaker", "It is not sure who said this: " + Warning.shown(words)));
        }
        if (!Character.isUpperCase(by.name().codePointAt(0))) {
            warnings.add(new Warning(pointer + "/speaker", "The speaker has no name in the text: " + Warning.shown(by.name())));
        }
        quotes.add(new QuoteInput(null, null, words, quotation.kind(), new SpeakerReference(null, null, by.name(), by.kind()),
                by.role(), place(quotation, words, section)));
        findings.add(new Finding(by.confidence(), words(by.evidence()), words(by.mention()),
                quotation.spans().stream().map(this::source).filter(Objects::nonNull).toList()));
    }

    /** Without the comma that leads to the attribution. */
    private static String words(Quotation quotation) {
        String text = quotation.text();
        return text.endsWith(",") && text.length() > 1 ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    private PlaceInput place(Quotation quotation, String words, int section) {
        List<Span> spans = quotation.spans().stream().map(copy::inSection).toList();
        String text = section < 0 ? layout.standfirst().text() : texts.get(section);
        String there = String.join(" ", spans.stream().map(span -> span.liesIn(text) ? span.in(text) : "").toList());
        if (!there.equals(quotation.text())) {
            warnings.add(new Warning("/quotes/" + quotes.size(), "The place of the words was not found: " + Warning.shown(words)));
            return PlaceInput.NOWHERE;
        }
        return section < 0 ? new PlaceInput(PlaceInput.Part.STANDFIRST, null, spans)
                : new PlaceInput(PlaceInput.Part.SECTION, SectionKey.of(section), spans);
    }

    private Finding.Words words(Span span) {
        Span at = source(span);
        return at == null ? null : new Finding.Words(at.in(story), at.start(), at.end());
    }

    private Span source(Span span) {
        int[] at = copy.source(span);
        return at == null ? null : sent.span(at[0], at[1]);
    }
}
