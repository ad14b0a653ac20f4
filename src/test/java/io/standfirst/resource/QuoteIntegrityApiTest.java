package io.standfirst.resource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is misquoted by accident: the words of a placed quote stand in the text after every write. */
@QuarkusTest
class QuoteIntegrityApiTest extends QuoteApiTest {

    private static final String SAID = "The master said: “We wait for the tide.” Nobody left.";

    private String id;

    @BeforeEach
    void makeArticleWithQuotes() {
        id = id(story().with("standfirst", "The sea is “not our friend”, they say.").section(null, SAID)
                .section("Wind", "It blew.").quote(quote("We wait for the tide.")).quote(quote("not our friend")));
    }

    @Test
    void textBeforeAQuoteMovesItsSpans() {
        int start = article(id).getInt("quotes[0].place.spans[0].start");
        write(id, 0, "🙂 Today. " + SAID).then().statusCode(200)
                .body("html", containsString("“<span data-quote=\"" + quoteId(0) + "\">We wait for the tide.</span>”"));
        assertEquals(start + 9, article(id).getInt("quotes[0].place.spans[0].start"));
        assertStands(id, 0, "We wait for the tide.");
    }

    @Test
    void putOfTheArticleMovesSpans() {
        putWith("sections", List.of(Map.of("body", "Today. " + SAID, "id", sectionId(0)))).then().statusCode(200);
        assertStands(id, 0, "We wait for the tide.");
    }

    @Test
    void refusesASectionWithoutTheWords() {
        storesNothing(() -> breaks(write(id, 0, "The master said: “We shall wait for the tide.” Nobody left."))
                .body("quotes[0].id", equalTo(quoteId(0)))
                .body("quotes[0].text", equalTo("We wait for the tide."))
                .body("quotes[0].section", equalTo(sectionId(0)))
                .body("quotes[0].nearest", containsString("wait for the tide")));
        assertStands(id, 0, "We wait for the tide.");
    }

    @Test
    void refusesAnArticleWithoutTheWords() {
        breaks(putWith("standfirst", "The sea is “no friend of ours”, they say."))
                .body("quotes.text", contains("not our friend"))
                .body("quotes[0].section", nullValue());
        breaks(putWith("standfirst", null));
        breaks(putWith("sections", List.of())).body("quotes.text", contains("We wait for the tide."));
    }

    @Test
    void refusesWordsThatAreNotInTheText() {
        Map<String, Object> quote = article(id).getMap("quotes[0]");
        Map<String, Object> changed = new HashMap<>(quote);
        changed.put("text", "We shall wait for the tide.");
        breaks(editorSends(changed).put(path(id) + "/quotes/" + quoteId(0)));
        changed.remove("place");
        breaks(editorSends(changed).put(path(id) + "/quotes/" + quoteId(0)));
        editorSends(changed).put(path(id) + "/quotes/" + quoteId(0) + "?quotes=detach").then().statusCode(200)
                .body("text", equalTo("We shall wait for the tide.")).body("place", nullValue());
    }

    @Test
    void quoteAndTextMayChangeTogether() {
        Map<String, Object> article = writable(id);
        List<Map<String, Object>> quotes = new ArrayList<>(article(id).getList("quotes"));
        quotes.get(0).put("text", "We shall wait.");
        article.put("quotes", quotes);
        article.put("sections", List.of(Map.of("id", sectionId(0), "body", "The master said: “We shall wait.” Nobody.")));
        put(id, article).then().statusCode(200).body("quoteChanges", nullValue());
        assertStands(id, 0, "We shall wait.");
    }

    @Test
    void detachTakesThePlaceAway() {
        write(id, 0, "Nobody left.", "?quotes=detach").then().statusCode(200)
                .body("html", equalTo("<p>Nobody left.</p>"))
                .body("quoteChanges", hasSize(1))
                .body("quoteChanges[0].quote", equalTo(quoteId(0)))
                .body("quoteChanges[0].change", equalTo("detached"))
                .body("quoteChanges[0].from", equalTo("We wait for the tide."));
        editor().get(path(id)).then()
                .body("quotes[0].text", equalTo("We wait for the tide."))
                .body("quotes[0].place", nullValue())
                .body("quotes[1].place.part", equalTo("standfirst"));
    }

    @Test
    void followTakesTheNewWords() {
        write(id, 0, "The master said: “We shall wait for the tide.” Nobody left.", "?quotes=follow").then().statusCode(200)
                .body("quoteChanges[0].change", equalTo("reworded"))
                .body("quoteChanges[0].from", equalTo("We wait for the tide."))
                .body("quoteChanges[0].to", equalTo("We shall wait for the tide."));
        assertStands(id, 0, "We shall wait for the tide.");
    }

    @Test
    void followTellsInTheAnswerOfTheArticle() {
        editorSends(with("standfirst", "The sea is “never our friend”, they say.")).put(path(id) + "?quotes=follow")
                .then().statusCode(200)
                .body("quotes[1].text", equalTo("never our friend"))
                .body("quoteChanges[0].from", equalTo("not our friend"))
                .body("quoteChanges[0].to", equalTo("never our friend"));
    }

    @Test
    void followTakesTheNewWordsInOneLine() {
        write(id, 0, "The master said: “We shall wait\nfor\t the  tide.” Nobody left.", "?quotes=follow").then().statusCode(200)
                .body("quoteChanges[0].to", equalTo("We shall wait for the tide."));
        write(id, 0, "The master said: “We shall wait\n\nfor this tide.” Nobody left.", "?quotes=follow").then().statusCode(200)
                .body("quoteChanges[0].to", equalTo("We shall wait for this tide."));
        put(id, writable(id)).then().statusCode(200);
    }

    @Test
    void followTakesNoMoreWordsThanAQuoteMayHave() {
        breaks(write(id, 0, "The master said: “" + "We wait. ".repeat(600) + "Go, tide.” Nobody left.", "?quotes=follow"));
        assertStands(id, 0, "We wait for the tide.");
    }

    @Test
    void followNeedsBothBorders() {
        breaks(write(id, 0, "Nobody left.", "?quotes=follow"));
        breaks(editor().delete(path(id) + "/sections/" + sectionId(0) + "?quotes=follow"));
    }

    @Test
    void twoSpansAreKeptAndFollowed() {
        String other = id(story().section(null, "“We wait,” she said, “for the tide.”").quote(quote("We wait for the tide.")));
        write(other, 0, "So “we go”. “We wait,” the master said, “for the tide.”").then().statusCode(200);
        assertStands(other, 0, "We wait for the tide.");
        breaks(write(other, 0, "So “we go”. “We wait,” the master said, “for a tide.”"));
        write(other, 0, "So “we go”. “We wait,” the master said, “for a tide.”", "?quotes=follow").then().statusCode(200)
                .body("quoteChanges[0].to", equalTo("We wait for a tide."));
        assertStands(other, 0, "We wait for a tide.");
    }

    @Test
    void aParagraphMayMoveToAnotherSection() {
        putWith("sections", List.of(Map.of("id", sectionId(0), "body", "Something else."),
                Map.of("id", sectionId(1), "heading", "Wind", "body", "It blew.\n\n" + SAID))).then().statusCode(200)
                .body("quotes[0].place.section", equalTo(sectionId(1)))
                .body("sections[1].html", containsString(quoteId(0)))
                .body("sections[0].html", not(containsString(quoteId(0))));
        assertStands(id, 0, "We wait for the tide.");
    }

    @Test
    void anEditThatMovesQuotesMayBeSentTwice() {
        mayBeSentTwice("", List.of(Map.of("id", sectionId(0), "body", "Today. " + SAID),
                Map.of("id", sectionId(1), "heading", "Wind", "body", "It blew.")));
        String wind = sectionId(1);
        mayBeSentTwice("", List.of(Map.of("id", wind, "heading", "Wind", "body", "It blew.\n\n" + SAID)));
        assertStands(id, 0, "We wait for the tide.");
        mayBeSentTwice("?quotes=detach", List.of(Map.of("id", wind, "heading", "Wind", "body", "Nobody left.")));
    }

    private void mayBeSentTwice(String query, List<Map<String, String>> sections) {
        Map<String, Object> article = with("sections", sections);
        editorSends(article).put(path(id) + query).then().statusCode(200).header("Change", notNullValue());
        storesNothing(() -> editorSends(article).put(path(id) + query).then().statusCode(200));
    }

    @Test
    void refusesAPlaceInWhichTheQuoteNeverStood() {
        Map<String, Object> quote = article(id).getMap("quotes[0]");
        quote.put("place", Map.of("part", "section", "section", sectionId(0), "spans", List.of(Map.of("start", 0, "end", 10))));
        breaksRules(editorSends(quote).put(path(id) + "/quotes/" + quoteId(0)), "/place/spans");
    }

    @Test
    void orderOfSectionsDoesNotMatter() {
        String other = id(story().section("One", "It blew.").section("Two", SAID).quote(quote("Nobody left.")));
        List<String> ids = article(other).getList("sections.id");
        editorSends(List.of(ids.get(1), ids.get(0))).put(path(other) + "/sections/order").then().statusCode(200);
        assertStands(other, 0, "Nobody left.");
    }

    @Test
    void aSectionGoesWithItsQuotesOnlyIfTheyAreDetached() {
        String section = path(id) + "/sections/" + sectionId(0);
        breaks(editor().delete(section)).body("quotes.id", contains(quoteId(0)));
        editor().delete(section + "?quotes=detach").then().statusCode(204);
        editor().get(path(id)).then().body("quotes[0].place", nullValue()).body("sections", hasSize(1));
    }

    @Test
    void anotherSpeakerOfTheSameWordsIsNotTakenForTheFirst() {
        write(id, 1, "The captain, too: “We wait for the tide.”").then().statusCode(200);
        breaks(write(id, 0, "The master said nothing."));
    }

    @Test
    void editsThatKeepTheWordsAreNoneOfTheQuotesBusiness() {
        write(id, 0, "The master said: *\"We wait  for the tide\"*. Nobody left.").then().statusCode(200);
        assertEquals("We wait  for the tide", standing(id, 0));
    }

    @Test
    void publishedQuotesStayWhereTheyAre() {
        publish(id);
        write(id, 0, "Nobody left.", "?quotes=detach").then().statusCode(200);
        reader().get(path(id)).then().body("quotes[0].place.part", equalTo("section"))
                .body("sections[0].html", containsString(quoteId(0)));
    }

    private static ValidatableResponse breaks(Response answer) {
        return isProblem(answer, 409, "quote-broken");
    }

    private Response putWith(String member, Object value) {
        return put(id, with(member, value));
    }

    private Map<String, Object> with(String member, Object value) {
        Map<String, Object> article = writable(id);
        article.put(member, value);
        return article;
    }

    private String quoteId(int index) {
        return article(id).getString("quotes[" + index + "].id");
    }

    private String sectionId(int index) {
        return article(id).getString("sections[" + index + "].id");
    }
}
