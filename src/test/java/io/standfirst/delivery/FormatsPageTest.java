package io.standfirst.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standfirst.article.Anchors;
import io.standfirst.article.Article;
import io.standfirst.article.Author;
import io.standfirst.article.Place;
import io.standfirst.article.Publication;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Relation;
import io.standfirst.article.Release;
import io.standfirst.article.Section;
import io.standfirst.article.Span;
import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import io.standfirst.format.Typesetter;
import io.standfirst.http.answer.Format;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on formats shows what the server says. With {@code -Dformats.update=true} its examples are written anew. */
class FormatsPageTest {

    private static final Path PAGE = Path.of("docs", "formats.md");
    private static final Pattern EXAMPLE = Pattern.compile("(<!-- example: (\\S+) -->\n````\\w*\n)(.*?)(````\n)", Pattern.DOTALL);
    private static final Instant THEN = Instant.parse("2026-01-15T06:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void examplesAreWhatIsAnswered() throws IOException {
        String page = Files.readString(PAGE);
        String answered = EXAMPLE.matcher(page).replaceAll(example -> Matcher.quoteReplacement(
                example.group(1) + answer(example.group(2)) + example.group(4)));
        if (Boolean.getBoolean("formats.update")) {
            Files.writeString(PAGE, answered);
        } else {
            assertEquals(answered, page, "Run the test with -Dformats.update=true to write the examples anew");
        }
        assertEquals(List.of("markdown", "html", "json-ld", "ninjs"),
                EXAMPLE.matcher(page).results().map((MatchResult example) -> example.group(2)).toList());
    }

    private static String answer(String format) {
        Format wanted = Format.valueOf(format.toUpperCase().replace('-', '_'));
        Object answer = SomeFormats.formats().of(wanted, article(), Viewpoint.ofReader(SomeFormats.NOW));
        try {
            return answer instanceof String text ? text : JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static StoredArticle article() {
        UUID lede = id("b1");
        Speaker speaker = new Speaker(id("a2"), "wenna-tregarth", "Wenna Tregarth", SpeakerKind.PERSON, null, List.of(), List.of(), 1, THEN, THEN);
        Author author = new Author(id("a1"), "cato-lindqvist", "Cato Lindqvist", null, List.of(), List.of(), 1, THEN, THEN);
        Quote quote = new Quote(id("c1"), "We slept through it", QuoteKind.FULL, speaker.id(), "harbour master",
                new Place(lede, List.of(new Span(24, 43))));
        RelatedItem related = new RelatedItem(id("d1"), Relation.BACKGROUND, null, "https://example.org/tides", "A century of tides", null);
        Article article = Typesetter.html(Anchors.fill(Typesetter.texts(new Article(id("e1"), "Harbour barrier opens a year early", null,
                "The gates held on the first night.", "Greyhaven Courier", "en", null, null, List.of(author.id()), List.of(),
                List.of(Section.written(lede, null, "The gates shut at six. “We slept through it,” said Wenna Tregarth."),
                        Section.written(id("b2"), "What it cost", "The town paid for it over *eleven* years.")),
                List.of(quote), List.of(related)))));
        return new StoredArticle(article, View.PUBLISHED, "harbour-barrier-opens-a-year-early", 3, 3, 31,
                new Publication(List.of(new Release(id("f1"), 3, THEN, THEN, Release.FOREVER, Release.FOREVER)), null, null, null, null), THEN, THEN, THEN, null,
                Map.of(), List.of(author), List.of(), Map.of(speaker.id(), speaker), Map.of(), List.of());
    }

    private static UUID id(String end) {
        return UUID.fromString("0197f6a0-4c00-7000-8000-0000000000" + end);
    }
}
