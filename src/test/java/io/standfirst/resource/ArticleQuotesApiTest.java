package io.standfirst.resource;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.standfirst.article.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quotes of an article: written, and placed where their words stand. */
@QuarkusTest
class ArticleQuotesApiTest extends QuoteApiTest {

    private static final String LEDE = "“We wait,” said the harbour master, “for the tide.” Nobody left.";
    private static final Pattern PLACE = Pattern.compile("\\{\"part\".*?]}");

    @Test
    void findsTheWords() {
        String id = id(story().section(null, LEDE).section("Wind", "It was *“only* a breeze”, they say.")
                .with("standfirst", "The sea is “not our friend”.")
                .quote(quote("Nobody left.")).quote(quote("only a breeze")).quote(quote("not our friend")));
        assertStands(id, 0, "Nobody left.");
        assertStands(id, 1, "only a breeze");
        assertStands(id, 2, "not our friend");
        assertEquals("standfirst", article(id).getString("quotes[2].place.part"));
    }

    @Test
    void findsWordsThatTheirAttributionInterrupts() {
        JsonPath article = create(story().section(null, LEDE).quote(quote("We wait for the tide.")));
        assertEquals(List.of(span(LEDE, "We wait"), span(LEDE, "for the tide.")),
                article.getList("quotes[0].place.spans", Span.class));
        String mark = "<span data-quote=\"" + article.getString("quotes[0].id") + "\">";
        assertEquals("<p>“" + mark + "We wait</span>,” said the harbour master, “" + mark
                + "for the tide.</span>” Nobody left.</p>", article.getString("sections[0].html"));
    }

    @Test
    void styleOfMarksAndWhiteSpaceDoNotCount() {
        String id = id(story().section(null, "He said: \"I don't  know,\nmaybe\".").quote(quote("I don’t know, maybe")));
        assertEquals("I don't  know, maybe", standing(id, 0));
    }

    @Test
    void wordsThatStandNowhereHaveNoPlace() {
        created(post(story().section(null, LEDE).quote(quote("We go")))).body("quotes[0].place", nullValue());
        created(post(story().section(null, LEDE).quote(quote("we wait")))).body("quotes[0].place", nullValue());
        created(post(story().section(null, LEDE).quote(quote("bod")))).body("quotes[0].place", nullValue());
    }

    @Test
    void placeNullMeansNowhere() {
        String id = id(story().section(null, LEDE));
        created(addQuote(id, quote("Nobody left.", null))).body("place", nullValue());
    }

    @Test
    void sameWordsTwiceAreRefusedWithPlacesToChooseFrom() {
        Map<String, Object> yes = quote("Yes");
        String body = "“Yes,” said one. 🙂 “Yes,” said another.";
        Response refused = post(story().with("standfirst", "They said “Yes”.").section(null, body).quote(yes));
        breaksRules(refused, "/quotes/0/place");

        List<String> places = PLACE.matcher((String) refused.path("errors[0].detail")).results()
                .map(MatchResult::group).toList();
        assertEquals(3, places.size());
        for (String place : places) {
            Map<String, Object> chosen = quote("Yes", JsonPath.from(place).getMap(""));
            String id = id(story().with("standfirst", "They said “Yes”.").section(null, body).quote(chosen));
            assertStands(id, 0, "Yes");
            assertEquals(JsonPath.from(place).getList("spans"), article(id).getList("quotes[0].place.spans"));
        }
    }

    @Test
    void aPlaceNamesASectionByItsPositionInTheRequest() {
        String id = id(story().section(null, "“Yes,” said one.").section("Later", "“Yes,” said another.")
                .quote(quote("Yes", Map.of("part", "section", "section", 1))));
        assertEquals(article(id).getString("sections[1].id"), article(id).getString("quotes[0].place.section"));
        assertStands(id, 0, "Yes");
    }

    @Test
    void aPlaceNamesASectionByItsId() {
        String id = id(story().section(null, "“Yes,” said one.").section("Later", "“Yes,” said another."));
        String section = article(id).getString("sections[0].id");
        created(addQuote(id, quote("Yes", Map.of("part", "section", "section", section))))
                .body("place.section", equalTo(section));
        breaksRules(addQuote(id, quote("Yes")), "/place");
    }

    @Test
    void spansCountCodePoints() {
        String body = "🙂👩🏽‍🚀 𝒜: “We 𝒢o.” 🙂";
        String id = id(story().section(null, body).quote(quote("We 𝒢o.", place(span(body, "We 𝒢o.")))));
        assertEquals(10, article(id).getInt("quotes[0].place.spans[0].start"));
        assertStands(id, 0, "We 𝒢o.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1-8 | 0-0", "0-1 | x", "0-7 | x", "1-9 | 0-0", "2-8 | x", "8-1 | x", "1-1 | x", "-1-8 | x", "1-900 | x",
            "1-3,4-8 | 0-0", "4-8,1-3 | x", "1-5,3-8 | x", "2147483647-2147483647 | x", " | x"})
    void spansHaveToHoldTheWords(String spans, String accepted) {
        List<Map<String, Integer>> sent = spans == null ? List.of() : Pattern.compile(",").splitAsStream(spans)
                .map(span -> span.split("(?<=\\d)-"))
                .map(span -> Map.of("start", Integer.valueOf(span[0]), "end", Integer.valueOf(span[1]))).toList();
        Response answer = post(story().section(null, "“We wait,” he said.").quote(
                quote("We wait", Map.of("part", "section", "section", 0, "spans", sent))));
        if (accepted.equals("x")) {
            breaksRules(answer, "/quotes/0/place/spans")
                    .body("errors[0].detail", containsString("The nearest text is: We wait"));
        } else {
            created(answer);
        }
    }

    @Test
    void placesThatDoNotExistAreRefused() {
        for (Object section : List.of(9, -1, UUID.randomUUID().toString())) {
            breaksRules(post(story().section(null, LEDE).quote(
                    quote("Nobody left.", Map.of("part", "section", "section", section)))), "/quotes/0/place/section");
        }
        breaksRules(post(story().section(null, LEDE).quote(quote("Nobody left.", Map.of("part", "section")))),
                "/quotes/0/place/section");
        breaksRules(post(story().section(null, LEDE).quote(
                quote("Nobody left.", Map.of("part", "standfirst", "section", 0)))), "/quotes/0/place/section");
        breaksRules(post(story().section(null, LEDE).with("standfirst", "All left.").quote(
                quote("Nobody left.", Map.of("part", "standfirst")))), "/quotes/0/place")
                .body("errors[0].detail", containsString("The nearest text is: Nobody left"));
    }

    @Test
    void aPlaceSaysInWhichPart() {
        for (String place : List.of("{}", "{'section': 0}", "{'spans': []}", "{'part': null, 'section': 0}")) {
            Object sent = JsonPath.from(place.replace('\'', '"')).getMap("");
            isProblem(post(story().section(null, LEDE).quote(quote("Nobody left.", sent))), 400, "invalid-body")
                    .body("errors[0].pointer", equalTo("/quotes/0/place/part"))
                    .body("errors[0].allowed", contains("standfirst", "section"));
        }
    }

    @Test
    void writesQuotesOneByOne() {
        String id = id(story().section(null, LEDE));
        Response added = addQuote(id, quote("Nobody left."));
        String quotes = path(id) + "/quotes";
        String quote = created(added).header("Location", endsWith("/quotes/" + added.path("id")))
                .header("Article-Revision", "2").body("kind", equalTo("full")).extract().path("id");
        editor().get(path(id)).then().body("sections[0].html", containsString(quote));

        Map<String, Object> fragment = quote("Nobody");
        fragment.put("kind", "fragment");
        fragment.put("speakerRole", "harbour master");
        editorSends(fragment).put(quotes + "/" + quote).then().statusCode(200)
                .body("kind", equalTo("fragment")).body("speakerRole", equalTo("harbour master"));
        assertStands(id, 0, "Nobody");

        String second = created(addQuote(id, quote("We wait"))).body("position", equalTo(1)).extract().path("id");
        editorSends(List.of(second, quote)).put(quotes + "/order").then().statusCode(200)
                .body("items.id", contains(second, quote));
        editor().delete(quotes + "/" + quote).then().statusCode(204);
        editor().get(quotes).then().body("items.id", contains(second));
        editor().get(path(id)).then().body("sections[0].html", not(containsString(quote)));
    }

    @Test
    void putOfWhatWasGotChangesNothing() {
        String id = id(story().section(null, LEDE).quote(quote("We wait for the tide.")));
        String quote = path(id) + "/quotes/" + article(id).getString("quotes[0].id");
        storesNothing(() -> editorSends(editor().get(quote).asString()).put(quote).then().statusCode(200)
                .header("Change", nullValue()));
    }

    @Test
    void pointersAreRelativeToTheQuote() {
        String id = id(story().section(null, LEDE).quote(quote("We wait")));
        breaksRules(addQuote(id, Map.of("text", " ")), "/text", "/speaker");
        breaksRules(addQuote(id, Map.of("text", "Nobody left.", "speaker", Map.of("slug", "no-such-speaker"))),
                "/speaker/slug");
        isProblem(addQuote(id, Map.of("kind", "half", "text", 7)), 400, "invalid-body")
                .body("errors.pointer", allOf(hasItem("/kind"), hasItem("/text")));
        isProblem(editorSends(quote("We wait")).post(path(id) + "/quotes?quotes=ignore"), 400, "invalid-parameter")
                .body("errors[0].allowed", contains("refuse", "detach", "follow"));
    }

    @Test
    void ifMatchGuardsOneQuote() {
        String id = id(story().section(null, LEDE).quote(quote("We wait")).quote(quote("Nobody left.")));
        String first = path(id) + "/quotes/" + article(id).getString("quotes[0].id");
        String second = path(id) + "/quotes/" + article(id).getString("quotes[1].id");
        String tagOfFirst = editor().get(first).header("ETag");
        String tagOfSecond = editor().get(second).header("ETag");
        editorSends(quote("We")).header("If-Match", tagOfFirst).put(first).then().statusCode(200);
        editorSends(quote("Nobody")).header("If-Match", tagOfSecond).put(second).then().statusCode(200);
        isProblem(editorSends(quote("wait")).header("If-Match", tagOfFirst).put(first), 412, "precondition-failed")
                .header("ETag", editor().get(first).header("ETag"));
    }

    @Test
    void readersSeeTheQuotesThatWerePublished() {
        String id = id(story().section(null, LEDE).quote(quote("We wait")));
        String quotes = path(id) + "/quotes";
        reader().get(quotes).then().statusCode(404);
        publish(id);
        created(addQuote(id, quote("Nobody left.")));
        reader().get(quotes).then().body("items.text", contains("We wait"));
        reader().get(quotes + "/" + article(id).getString("quotes[0].id")).then().statusCode(200);
        reader().get(quotes + "/" + article(id).getString("quotes[1].id")).then().statusCode(404);
        viewer().get(quotes).then().body("items.text", contains("We wait", "Nobody left."));
        viewer().contentType(ContentType.JSON).body(quote("We")).post(quotes).then().statusCode(403);
    }

    private static Map<String, Object> place(Span span) {
        return Map.of("part", "section", "section", 0, "spans",
                List.of(Map.of("start", span.start(), "end", span.end())));
    }
}
