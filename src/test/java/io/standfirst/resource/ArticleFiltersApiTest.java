package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.Stories;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Filters of the list of articles. Three articles are published, A in 2018, B on 1 May 2019 at 8 o'clock, C at midnight of
 * 2 May 2019; D is a draft.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleFiltersApiTest extends ContentApiTest {

    private String mark;
    private JsonPath a;
    private JsonPath b;
    private JsonPath c;
    private JsonPath d;

    /** Once for the class; before each test, since the address of the server is not known earlier. */
    @BeforeEach
    void makeFourArticles() {
        if (mark != null) {
            return;
        }
        mark = uniqueSlug("m");
        topic("all");
        topic("sea");
        topic("land");
        a = create(article("A", "all", "sea").with("publisher", "Courier, the " + mark).with("language", "PT-br")
                .with("authors", List.of(Map.of("name", "Una " + mark))));
        b = create(article("B", "all", "sea", "land").with("publisher", "Gazette " + mark)
                .section(null, "“We wait.”").quote("We wait", "Ana " + mark).relatedArticle(a.getString("id")));
        c = create(article("C", "all").section(null, "“We go.”").quote("We go", "Ben " + mark)
                .with("authors", List.of(Map.of("name", "Cem " + mark))));
        d = create(article("D", "all", "land").section(null, "“We stay.”").quote("We stay", "Ana " + mark)
                .relatedArticle(c.getString("id")));
        publishAt(a.getString("id"), "2018-01-01T00:00:00Z");
        publishAt(b.getString("id"), "2019-05-01T08:00:00Z");
        publishAt(c.getString("id"), "2019-05-02T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "topic={sea}|AB|AB", "topic={sea},{land}|AB|ABD", "topic=-{sea}|C|CD", "topic={land},-{sea}|none|D",
            "topic=-{sea},-{land}|C|C", "topic=no-such-topic|none|none", "topic=-no-such-topic|ABC|ABCD",
            "speaker=ana-{m}|B|BD", "speaker=ana-{m},ben-{m}|BC|BCD", "speaker=-ana-{m}|AC|AC",
            "author=una-{m}|A|A", "author=una-{m},cem-{m}|AC|AC", "author=-una-{m}|BC|BCD",
            "related={a}|B|B", "related={a},{c}|B|BD", "related=-{a}|AC|ACD", "related={slug-a}|B|B",
            "id={a},{slug-b}|AB|AB", "id={d}|none|D", "id=-{a}|BC|BCD", "id={a},{b},-{a}|B|B",
            "language=pt-BR|A|A", "language=en|BC|BCD", "language=-en|A|A", "language=pt-BR,en|ABC|ABCD", "language=pt|none|none",
            "language=pt-br|A|A", "language=EN|BC|BCD", "language=-PT-BR|BC|BCD",
            "topic={sea}&speaker=ana-{m}|B|B", "topic={sea}&language=pt-BR&author=una-{m}&related=-{a}|A|A",
            "topic={land}&author=una-{m}|none|none"})
    void chooses(String query, String toReaders, String toEditors) {
        assertEquals(text(toReaders), found(reader(), query));
        assertEquals(text(toEditors), found(viewer(), query));
        assertEquals(text(toReaders), found(viewer(), "view=published&" + query));
    }

    @Test
    void publishersAreRepeatedForTheirNamesMayHaveCommas() {
        assertEquals("A", found(reader().queryParam("publisher", "Courier, the " + mark), ""));
        assertEquals("AB", found(reader().queryParam("publisher", "Courier, the " + mark, "Gazette " + mark), ""));
        assertEquals("", found(reader().queryParam("publisher", "-Gazette " + mark), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "from=2019-05-01T08:00:00Z|BC", "from=2019-05-01T08:00:01Z|C", "from=2019-05-02|C", "from=2019-05-01|BC",
            "to=2019-05-02|AB", "to=2019-05-02T00:00:01Z|ABC", "to=2018-01-01|none", "from=2019-05-01&to=2019-05-02|B",
            "from=2019-05-01T10:00:00%2B02:00&to=2019-05-01T10:00:01%2B02:00|B", "from=2020-01-01&to=2019-01-01|none",
            "date=updated&from=2019-05-01&to=2019-05-02|B", "date=published&from=2019-05-02|C",
            "from=0001-01-01&to=9999-12-31|ABC", "from=0000-01-01|ABC"})
    void boundsAreInstantsOrDays(String query, String expected) {
        assertEquals(text(expected), found(reader(), query));
    }

    @Test
    void editorsBoundWorkingCopiesByCreation() {
        String between = clock.instant().plus(Duration.ofSeconds(1)).toString();
        assertEquals("ABCD", found(editor(), "to=" + between));
        assertEquals("", found(editor(), "date=updated&from=" + between));
        assertEquals("ABC", found(editor(), "view=published&date=created&to=" + between));
        isProblem(editor().get("/v1/articles?date=published"), 400, "invalid-parameter")
                .body("errors[0].allowed", hasItems("updated", "created"));
        isProblem(reader().get("/v1/articles?date=created"), 400, "invalid-parameter");
    }

    @Test
    void unknownParametersAreToldWithTheKnownOnes() {
        isProblem(reader().get("/v1/articles?topics=sea&sortt=a"), 400, "invalid-parameter")
                .body("errors.parameter", hasItems("topics", "sortt"))
                .body("errors[0].allowed", hasItems("topic", "speaker", "sort", "pretty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic=a,", "topic=-", "id=,", "from=2019", "from=2019-13-01",
            "from=2019-05-01T08:00", "from=%2B999999999-01-01", "from=-0044-03-15", "from=1556697600", "to=now", "topic=a&topic=b", "view=all",
            "date=trashed", "speaker=%00", "speaker=%C3"})
    void refusesWhatItDoesNotUnderstand(String query) {
        isProblem(reader().urlEncodingEnabled(false).get("/v1/articles?" + query), 400, "invalid-parameter");
    }

    @Test
    void filtersTakeAHundredValues() {
        String hundred = ("x,".repeat(99) + UUID.randomUUID());
        assertEquals("", found(reader(), "topic=" + hundred));
        isProblem(reader().get("/v1/articles?topic=x," + hundred), 400, "invalid-parameter");
    }

    @Test
    void totalCountsWhatTheCallerSees() {
        reader().get("/v1/articles?total=true&limit=1&topic=all-" + mark).then().body("page.total", equalTo(3));
        viewer().get("/v1/articles?total=true&limit=1&topic=all-" + mark).then().body("page.total", equalTo(4));
        reader().get("/v1/articles?total=true&id=" + d.getString("id")).then().body("page.total", equalTo(0));
    }

    /** The letters of the articles that a list holds, in the order of the alphabet. */
    private String found(RequestSpecification caller, String query) {
        // Whoever excludes a topic gets the articles of all other tests
        String ours = query.contains("topic=") ? "id={a},{b},{c},{d}&" : "topic=all-" + mark + "&";
        String path = "/v1/articles?limit=100&"
                + ours.concat(query).replace("{m}", mark).replace("{sea}", "sea-" + mark).replace("{land}", "land-" + mark)
                        .replace("{a}", a.getString("id")).replace("{b}", b.getString("id"))
                        .replace("{c}", c.getString("id")).replace("{d}", d.getString("id"))
                        .replace("{slug-a}", a.getString("slug")).replace("{slug-b}", b.getString("slug"));
        List<String> headlines = caller.urlEncodingEnabled(!query.contains("%")).get(path).then().statusCode(200)
                .extract().jsonPath().getList("items.headline");
        return headlines.stream().filter(headline -> headline.endsWith(mark)).map(headline -> headline.substring(0, 1))
                .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining());
    }

    private static String text(String letters) {
        return letters == null ? "" : letters;
    }

    private Stories article(String letter, String... topics) {
        return story(letter + " " + mark).with("topics", Arrays.stream(topics)
                .map(topic -> Map.of("slug", topic + "-" + mark)).toList());
    }

    private void topic(String name) {
        editorSends(Map.of("name", name + " " + mark, "slug", name + "-" + mark)).post("/v1/topics").then().statusCode(201);
    }
}
