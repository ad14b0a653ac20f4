package io.standfirst.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.format.markdown.MarkdownDocument;
import io.standfirst.http.ProblemException;
import io.standfirst.http.json.JsonForm;
import io.standfirst.http.json.StrictJson;
import io.standfirst.store.StoredArticle;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An article, written down as Markdown and read again, is the article. */
class MarkdownFormPropertyTest {

    private static final ObjectMapper JSON = mapper();

    private final MarkdownForm form = new MarkdownForm(new StrictJson(JSON), JSON);

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        new JsonForm().customize(mapper);
        return mapper;
    }

    @Property(tries = 1_000)
    void whatIsWrittenIsRead(@ForAll long seed) {
        StoredArticle stored = new AnyArticle(seed).stored();
        String document = form.write(stored, Map.of());
        assertEquals(unnumbered(ArticleInput.shown(stored)), unnumbered(form.read(document).apply(null)), document);
        assertEquals(unnumbered(ArticleInput.shown(stored)), unnumbered(form.read(document).apply(stored.article())), document);
    }

    @Property(tries = 200)
    void wordsOfPlacedQuotesStandInTheTextOnly(@ForAll long seed) {
        StoredArticle stored = new AnyArticle(seed).stored();
        String document = form.write(stored, Map.of());
        long told = stored.article().quotes().stream().filter(quote -> !standsWhole(stored.article(), quote)).count();
        Object quotes = MarkdownDocument.read(document).front().members().getOrDefault("quotes", List.of());
        assertEquals(told, ((List<?>) quotes).stream().filter(quote -> ((Map<?, ?>) quote).containsKey("text")).count(), document);
    }

    /** Whatever one edit does to a document, it is read or refused with its place. */
    @Property(tries = 500)
    void brokenDocumentsAreRefusedInPlainWords(@ForAll long seed, @ForAll int where, @ForAll char what) {
        String document = form.write(new AnyArticle(seed).stored(), Map.of());
        int place = Math.floorMod(where, document.length());
        String broken = document.substring(0, place) + what + document.substring(Math.min(document.length(), place + 3));
        try {
            form.read(broken).apply(null);
        } catch (ProblemException e) {
            assertEquals(400, e.problem().type().status());
            assertFalse(e.problem().members().isEmpty(), broken);
        }
    }

    private static boolean standsWhole(Article article, Quote quote) {
        Place place = quote.place();
        return place != null && QuotedWords.in(article.textAt(place).orElseThrow(), place.spans()).orElseThrow().equals(quote.text());
    }

    /** Their order says it. */
    private static ArticleInput unnumbered(ArticleInput form) {
        List<SectionInput> sections = form.sections().stream()
                .map(section -> new SectionInput(section.id(), null, section.heading(), section.body())).toList();
        List<QuoteInput> quotes = form.quotes().stream().map(quote -> new QuoteInput(quote.id(), null, quote.text(), quote.kind(),
                quote.speaker(), quote.speakerRole(), quote.place())).toList();
        List<RelatedInput> related = form.related().stream().map(item -> new RelatedInput(item.id(), null, item.relation(), item.article(),
                item.url(), item.title(), item.publisher())).toList();
        return new ArticleInput(form.id(), form.slug(), form.headline(), form.kicker(), form.standfirst(), form.publisher(),
                form.language(), form.canonicalUrl(), form.image(), form.authors(), form.topics(), sections, quotes, related);
    }
}
