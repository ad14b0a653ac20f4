package io.standfirst.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.Section;
import io.standfirst.article.quotation.Carried;
import io.standfirst.article.quotation.QuoteCarrier;
import io.standfirst.article.quotation.QuoteFinder;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.desk.ArticleInput;
import io.standfirst.http.json.JsonForm;
import io.standfirst.http.json.JsonPatch;
import io.standfirst.http.json.MergePatch;
import io.standfirst.http.json.StrictJson;
import io.standfirst.story.StoryReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an article of 6 KB with 4 sections and 5 placed quotes costs in the parts that every write or read goes through. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class InnerParts {

    private static final int NUMBER = 4711;

    private StrictJson strict;
    private ObjectWriter writer;
    private byte[] body;
    private ArticleInput input;
    private JsonNode document;
    private MergePatch mergePatch;
    private JsonPatch jsonPatch;
    private Article article;
    private Article edited;
    private String words;
    private String page;

    @Setup
    public void prepare() throws Exception {
        ObjectMapper json = new ObjectMapper().findAndRegisterModules();
        new JsonForm().customize(json);
        strict = new StrictJson(json);
        writer = json.copy().registerModule(new BlackbirdModule()).writer();
        Map<String, Object> story = new Stories(1).story(NUMBER, 0);
        body = Json.bytes(story);
        input = (ArticleInput) strict.read(body, ArticleInput.class);
        document = strict.readTree(body);
        mergePatch = new MergePatch(json.readTree("{\"headline\": \"Another\", \"kicker\": null}"));
        JsonNode operations = json.readTree("""
                [{"op": "test", "path": "/language", "value": "en"}, {"op": "replace", "path": "/headline", "value": "Another"},
                 {"op": "remove", "path": "/related/0"}]""");
        jsonPatch = new JsonPatch(StreamSupport.stream(operations.spliterator(), false).toList());
        article = placed(article());
        edited = article.withSections(article.sections().stream().map(InnerParts::prefixed).toList());
        words = article.quotes().get(4).text();
        page = RawStories.page(story);
    }

    /** A raw page becomes a story: structure, quotes, speakers. */
    @Benchmark
    public Object readStory() {
        return StoryReader.plainText(page);
    }

    /** Where the words of a quote stand. */
    @Benchmark
    public List<Place> find() {
        return new QuoteFinder(article).find(words);
    }

    /** Five quotes, each moved by an edit before it. */
    @Benchmark
    public Carried carry() {
        return QuoteCarrier.carry(article, edited, QuotePolicy.REFUSE);
    }

    @Benchmark
    public Object readJson() {
        return strict.read(body, ArticleInput.class);
    }

    @Benchmark
    public byte[] writeJson() throws JsonProcessingException {
        return writer.writeValueAsBytes(input);
    }

    @Benchmark
    public JsonNode mergePatch() {
        return mergePatch.applyTo(document);
    }

    @Benchmark
    public JsonNode jsonPatch() {
        return jsonPatch.applyTo(document);
    }

    private Article article() {
        List<Section> sections = new ArrayList<>();
        for (JsonNode section : document.path("sections")) {
            String text = section.path("body").asText();
            sections.add(new Section(UUID.randomUUID(), section.path("heading").textValue(), "s" + sections.size(), text, text,
                    "<p>" + text + "</p>"));
        }
        List<Quote> quotes = new ArrayList<>();
        for (JsonNode quote : document.path("quotes")) {
            quotes.add(new Quote(UUID.randomUUID(), quote.path("text").asText(), QuoteKind.FULL, UUID.randomUUID(), null, null));
        }
        return new Article(UUID.randomUUID(), document.path("headline").asText(), null, null, null, "en", null, null,
                List.of(), List.of(), sections, quotes, List.of());
    }

    private static Article placed(Article article) {
        return article.withQuotes(article.quotes().stream().map(quote -> new Quote(quote.id(), quote.text(), quote.kind(),
                quote.speaker(), null, new QuoteFinder(article).find(quote.text()).get(0))).toList());
    }

    private static Section prefixed(Section section) {
        String text = "It was late. " + section.text();
        return new Section(section.id(), section.heading(), section.anchor(), text, text, section.html());
    }
}
