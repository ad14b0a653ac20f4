package io.standfirst.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.standfirst.desk.AnyArticle;
import io.standfirst.http.answer.Format;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.Viewpoint;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Whatever an author types: each format keeps to its own rules. */
class FormatsPropertyTest {

    private static final Set<String> ELEMENTS = Set.of("article", "header", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div",
            "section", "figure", "figcaption", "img", "span", "small", "aside", "nav", "ul", "ol", "li", "a", "cite", "time", "em",
            "strong", "code", "pre", "blockquote", "br", "hr");
    private static final Set<String> ATTRIBUTES = Set.of("lang", "class", "id", "src", "alt", "width", "height", "href", "title",
            "datetime", "start", "data-quote");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema NINJS = ninjs();

    private final ArticleFormats formats = SomeFormats.formats();

    private static JsonSchema ninjs() {
        try (InputStream rules = FormatsPropertyTest.class.getResourceAsStream("ninjs-3.1-rules.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JSON.readTree(rules),
                    SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 300)
    void htmlHasNothingThatCouldDoAnything(@ForAll long seed) {
        StoredArticle stored = new AnyArticle(seed).stored();
        String html = (String) formats.of(Format.HTML, stored, viewpoint(seed));
        var document = Jsoup.parseBodyFragment(html);
        for (Element element : document.body().getAllElements()) {
            assertTrue(element.tagName().equals("body") || ELEMENTS.contains(element.tagName()), () -> element.tagName() + " in " + html);
            for (Attribute attribute : element.attributes()) {
                assertTrue(ATTRIBUTES.contains(attribute.getKey()), () -> attribute + " in " + html);
                boolean isAddress = attribute.getKey().equals("href") || attribute.getKey().equals("src");
                assertTrue(!isAddress || attribute.getValue().matches("(?s)(https?://|/|mailto:|[^:]*$).*"), () -> attribute + " in " + html);
            }
        }
        var article = stored.article();
        assertEquals(article.headline(), document.selectFirst("h1").wholeText(), html);
        assertEquals(article.sections().size(), document.select("article > section").size(), html);
        assertEquals(article.sections().stream().filter(section -> section.heading() != null).map(section -> section.heading()).toList(),
                document.select("section > h2").eachText().isEmpty() ? List.of()
                        : document.select("section > h2").stream().map(Element::wholeText).toList(), html);
        article.quotes().stream().filter(quote -> quote.place() != null)
                .forEach(quote -> assertTrue(!document.select("span[data-quote=" + quote.id() + "]").isEmpty(), html));
        assertEquals(article.image() == null ? 0 : 1, document.select("figure > img[alt]").size(), html);
    }

    @Property(tries = 300)
    void linkedDataKeepsToTheVocabulary(@ForAll long seed) {
        Object members = formats.of(Format.JSON_LD, new AnyArticle(seed).stored(), viewpoint(seed));
        assertEquals(List.of(), SchemaOrgTerms.read().check(JSON.valueToTree(members)));
    }

    @Property(tries = 300)
    void ninjsKeepsToItsSchema(@ForAll long seed) {
        List<StoredArticle> list = List.of(new AnyArticle(seed).stored(), new AnyArticle(seed + 1).stored());
        valid(formats.of(Format.NINJS, list.get(0), viewpoint(seed)));
        valid(formats.of(Format.NINJS, list, viewpoint(seed), "https://news.example/v1/articles?limit=2"));
    }

    private static void valid(Object members) {
        JsonNode tree = JSON.valueToTree(members);
        assertEquals("", NINJS.validate(tree).stream().map(Object::toString)
                .collect(Collectors.joining("\n")), tree.toString());
    }

    private static Viewpoint viewpoint(long seed) {
        return seed % 2 == 0 ? Viewpoint.ofReader(SomeFormats.NOW) : Viewpoint.ofEditor(SomeFormats.NOW);
    }
}
