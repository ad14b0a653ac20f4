package io.standfirst.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.Section;
import io.standfirst.article.Span;

class TypesetterTest {

    private static final UUID LEDE = new UUID(0, 1);
    private static final UUID REST = new UUID(0, 2);
    private static final UUID SPEAKER = new UUID(0, 3);

    @Test
    void fillsTheTexts() {
        Article article = Typesetter.texts(article(section(LEDE, "It *is*."), section(REST, "- So\n- it goes")));
        assertEquals("It is.", article.sections().get(0).text());
        assertEquals("So\nit goes", article.sections().get(1).text());
    }

    @Test
    void takesOverTheTextsOfUnchangedBodies() {
        Article previous = article(section(REST, "b").withText("as it was"), section(LEDE, "a").withText("as it was"));
        Article article = Typesetter.texts(article(section(LEDE, "*a*"), section(REST, "b")), previous);
        assertEquals("a", article.sections().get(0).text());
        assertEquals("as it was", article.sections().get(1).text());
    }

    @Test
    void marksTheQuotesOfEachSection() {
        Quote first = quote(11, new Place(REST, List.of(new Span(0, 2), new Span(3, 5))));
        Quote second = quote(12, new Place(LEDE, List.of(new Span(0, 2))));
        Quote inStandfirst = quote(13, new Place(null, List.of(new Span(0, 2))));
        Quote nowhere = quote(14, null);
        Article article = Typesetter.html(article(section(LEDE, "It is."), section(REST, "So it goes"))
                .withQuotes(List.of(first, second, inStandfirst, nowhere)));
        assertEquals("<p><span data-quote=\"" + second.id() + "\">It</span> is.</p>", article.sections().get(0).html());
        assertEquals("<p><span data-quote=\"" + first.id() + "\">So</span> "
                + "<span data-quote=\"" + first.id() + "\">it</span> goes</p>", article.sections().get(1).html());
    }

    private static Article article(Section... sections) {
        return new Article(new UUID(0, 0), "Headline", null, "Standfirst", null, "en", null, null,
                List.of(), List.of(), List.of(sections), List.of(), List.of());
    }

    private static Section section(UUID id, String body) {
        return Section.written(id, null, body);
    }

    private static Quote quote(long id, Place place) {
        return new Quote(new UUID(0, id), "words", QuoteKind.FULL, SPEAKER, null, place);
    }
}
