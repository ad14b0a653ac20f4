package io.standfirst.story.speech;

import io.standfirst.article.QuoteKind;
import io.standfirst.article.Span;
import io.standfirst.article.SpeakerKind;
import io.standfirst.story.speech.Mention.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the quotations of a text and who spoke each. */
public final class Quotations {

    /** Words between two parts of one quotation, at most: who said it, to whom and when. */
    private static final int LONGEST_INTERRUPTION = 14;
    /** A statement has at least so many words. */
    private static final int SHORTEST_STATEMENT = 3;
    /** One that is broken off. */
    private static final int SHORTEST_OPEN_STATEMENT = 5;

    private final Prose prose;
    private final SpeakerFinder speakers;
    private final CodePoints points;

    private Quotations(String text) {
        this.prose = Tokens.read(text);
        this.speakers = new SpeakerFinder(prose);
        this.points = new CodePoints(text);
    }

    /**
     * Reads a text whose paragraphs end at line feeds. Takes about linear time, whatever the text; of one with thousands of
     * quotations the last ones are left out.
     *
     * @return in the order of the text
     */
    public static List<Quotation> read(String text) {
        Quotations reading = new Quotations(text);
        List<Quotation> quotations = new ArrayList<>();
        List<Said> parts = new ArrayList<>();
        for (Said said : reading.speakers.find()) {
            if (!parts.isEmpty() && !reading.goesOn(parts.get(parts.size() - 1), said)) {
                quotations.add(reading.quotation(parts));
                parts.clear();
            }
            parts.add(said);
        }
        if (!parts.isEmpty()) {
            quotations.add(reading.quotation(parts));
        }
        return quotations;
    }

    /** Whether a passage is one quotation with the one before: the attribution stands between, or the end of a paragraph. */
    private boolean goesOn(Said before, Said next) {
        Passage first = before.passage();
        Passage second = next.passage();
        if (next.index() != before.index() + 1 || before.name() == null || !before.name().equals(next.name())) {
            return false;
        }
        if (!first.closed() && second.paragraph() > first.paragraph()) {
            return true;
        }
        Setting setting = Setting.of(prose, next.index());
        int from = prose.tokenOf()[before.index()];
        return setting.inSentenceOf(from) && prose.at(setting.at() - 1).is(",")
                && setting.words(from + 1, setting.at()) <= LONGEST_INTERRUPTION
                && before.has(Clue.BEHIND) && before.by().telling() != null && before.by().telling().to() <= setting.at();
    }

    private Quotation quotation(List<Said> parts) {
        List<Span> spans = parts.stream().map(part -> points.span(part.passage().start(), part.passage().end())).toList();
        String text = parts.stream().map(part -> part.passage().in(prose.text())).collect(Collectors.joining(" "));
        Said surest = parts.get(0);
        boolean closed = parts.get(parts.size() - 1).passage().closed();
        return new Quotation(spans, text, kind(text), closed, surest.by() == null ? null : attribution(surest));
    }

    private static QuoteKind kind(String text) {
        boolean begins = Character.isUpperCase(text.codePointAt(0));
        boolean ends = ",.?!…—–".indexOf(text.charAt(text.length() - 1)) >= 0;
        int shortest = ends ? SHORTEST_STATEMENT : SHORTEST_OPEN_STATEMENT;
        return begins && text.split("\\s+", shortest).length == shortest ? QuoteKind.FULL : QuoteKind.FRAGMENT;
    }

    private Attribution attribution(Said said) {
        Mention mention = said.by().mention();
        Telling telling = said.by().telling();
        boolean told = telling != null && prose.at(telling.verb()).sentence() == prose.at(mention.from()).sentence();
        int from = told ? Math.min(mention.from(), telling.verb()) : mention.from();
        int to = told ? Math.max(mention.to(), telling.verb() + 1) : mention.to();
        boolean pronoun = mention.form() == Form.THEY || mention.form() == Form.WHO
                || said.name().equalsIgnoreCase("he") || said.name().equalsIgnoreCase("she");
        return new Attribution(said.name(), !pronoun, kind(mention, said.name()), speakers.cast().roleOf(said.name()),
                span(mention.from(), mention.to()), span(from, to), said.confidence());
    }

    private static SpeakerKind kind(Mention mention, String name) {
        return switch (mention.form()) {
            case PERSON, HE_SHE, THEY, WHO -> SpeakerKind.PERSON;
            case NOUN -> name.equals(mention.name()) && !People.isRole(name) ? SpeakerKind.ORGANISATION : SpeakerKind.PERSON;
            case NAME -> People.kindOfName(name);
        };
    }

    private Span span(int fromToken, int toToken) {
        return points.span(prose.at(fromToken).start(), prose.at(toToken - 1).end());
    }
}
