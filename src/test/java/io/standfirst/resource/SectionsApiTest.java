package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sections of an article, each a resource of its own. */
@QuarkusTest
class SectionsApiTest extends ContentApiTest {

    private String id;

    @BeforeEach
    void makeArticleOfThreeSections() {
        id = id(story(unique("Storm")).section(null, "Lede.").section("Wind", "It *blew*.").section("Rain", "It fell."));
    }

    @Test
    void addsASectionAsTheLast() {
        Response added = add(section("Sun", "It shone."));
        String section = added.path("id");
        created(added)
                .header("Location", endsWith(path(article(id).getString("slug")) + "/sections/" + section))
                .header("Article-Revision", "2").header("Change", notNullValue())
                .body("position", equalTo(3)).body("anchor", equalTo("sun")).body("html", equalTo("<p>It shone.</p>"));
        assertHeadings(null, "Wind", "Rain", "Sun");
    }

    @Test
    void addsASectionAtItsPosition() {
        created(add(at(1, section("Sun", "It shone.")))).body("position", equalTo(1));
        assertHeadings(null, "Sun", "Wind", "Rain");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void refusesPositionsOutsideTheArticle(int position) {
        breaksRules(add(at(position, section("Sun", "It shone."))), "/position");
    }

    @Test
    void replacesASectionWhereItIs() {
        replace(1, section("Gusts", "It blew hard.")).then().statusCode(200)
                .body("id", equalTo(sectionId(1)))
                .body("position", equalTo(1))
                .body("anchor", equalTo("wind"))
                .body("html", equalTo("<p>It blew hard.</p>"));
        assertHeadings(null, "Gusts", "Rain");
    }

    @Test
    void movesASectionByItsPosition() {
        replace(2, at(1, section("Rain", "It fell."))).then().statusCode(200).body("position", equalTo(1));
        assertHeadings(null, "Rain", "Wind");
    }

    @Test
    void putOfWhatWasGotChangesNothing() {
        String got = editor().get(sections() + "/" + sectionId(1) + "?include=text").asString();
        storesNothing(() -> editorSends(got).put(sections() + "/" + sectionId(1)).then().statusCode(200)
                .header("Article-Revision", "1").header("Change", nullValue()));
    }

    @Test
    void removesASection() {
        String section = sectionId(1);
        editor().delete(sections() + "/" + section).then().statusCode(204)
                .header("Article-Revision", "2").header("Change", notNullValue());
        editor().get(sections() + "/" + section).then().statusCode(404);
        editor().delete(sections() + "/" + section).then().statusCode(404);
        assertHeadings(null, "Rain");
    }

    @Test
    void putsSectionsInOrder() {
        order(List.of(sectionId(0), sectionId(2), sectionId(1))).then().statusCode(200)
                .header("Article-Revision", "2")
                .body("items.heading", contains(null, "Rain", "Wind"))
                .body("items.position", contains(0, 1, 2));
    }

    @Test
    void orderNamesEverySectionOnce() {
        List<String> ids = article(id).getList("sections.id");
        breaksRules(order(ids.subList(0, 2)), "");
        breaksRules(order(List.of(ids.get(0), ids.get(1), ids.get(1))), "");
        breaksRules(order(List.of(ids.get(0), ids.get(1), UUID.randomUUID().toString())), "");
        isProblem(order(Collections.singletonList(null)), 400, "invalid-body");
        isProblem(order(List.of("wind")), 400, "invalid-body");
        order(ids).then().statusCode(200).header("Change", nullValue());
    }

    @Test
    void onlyTheFirstMayLackAHeading() {
        breaksRules(add(section(null, "No heading.")), "/heading");
        breaksRules(replace(1, section(null, "No heading.")), "/heading");
        breaksRules(add(at(0, section("Sun", "It shone."))), "").body("errors[0].detail", containsString("/sections/1/heading"));
        breaksRules(order(List.of(sectionId(1), sectionId(0), sectionId(2))), "")
                .body("errors[0].detail", containsString("only the first section may lack a heading"));
        editor().delete(sections() + "/" + sectionId(0)).then().statusCode(204);
        created(add(at(0, section(null, "Another lede."))));
    }

    @Test
    void pointersAreRelativeToTheSection() {
        breaksRules(add(section("Sun ", "# Too big")), "/heading", "/body");
        breaksRules(replace(2, Map.of("heading", "Rain")), "/body");
        isProblem(replace(2, Map.of("bodi", "Rain")), 400, "invalid-body").body("errors.pointer", contains("/bodi"));
    }

    @Test
    void idsAreNotForTheClientToChoose() {
        Map<String, Object> section = section("Sun", "It shone.");
        section.put("id", sectionId(1));
        breaksRules(replace(2, section), "/id");
        section.put("id", UUID.randomUUID().toString());
        breaksRules(add(section), "/id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"# One|422", "## Two|422", "Title⏎=====|422", "Title⏎-----|422",
            "### Three|201", "###### Six|201", "> # Inside|422", "\\# None|201", "<h1>Html</h1>|201", "- # Item|422"})
    void headingsInABodyAreOfLevelThreeToSix(String body, int status) {
        add(section("Sun", body.replace('⏎', '\n'))).then().statusCode(status);
    }

    @Test
    void anchorsAreUniqueAndStay() {
        created(add(section("Wind", "Again."))).body("anchor", equalTo("wind-2"));
        created(add(section("Lede", "Again."))).body("anchor", equalTo("lede-2"));
        created(add(section("Ветер", "Again."))).body("anchor", equalTo("section"));
        replace(1, section("Rain", "It changed.")).then().body("anchor", equalTo("wind"));
        order(List.of(sectionId(0), sectionId(3), sectionId(1), sectionId(2), sectionId(4), sectionId(5)))
                .then().body("items.anchor", contains("lede", "wind-2", "wind", "rain", "lede-2", "section"));
    }

    @Test
    void textComesOnlyWhenAskedFor() {
        String section = sections() + "/" + sectionId(1);
        editor().get(section).then().body("html", equalTo("<p>It <em>blew</em>.</p>")).body("text", nullValue());
        editor().get(section + "?include=text").then().body("text", equalTo("It blew."));
        editor().get(sections() + "?include=text").then().body("items.text", contains("Lede.", "It blew.", "It fell."));
        editor().get(path(id) + "?include=text").then().body("sections.text", hasSize(3));
        isProblem(editor().get(section + "?include=html"), 400, "invalid-parameter")
                .body("errors[0].allowed", contains("text"));
    }

    @Test
    void htmlIsSanitised() {
        created(add(section("Sun", "<script>alert(1)</script>One <img src=x onerror=y>\n\n[two](javascript:x)")))
                .body("html", equalTo("<p>One</p>\n<p>two</p>"));
    }

    @Test
    void twoEditorsInTwoSectionsBothWin() {
        String tagOfWind = editor().get(sections() + "/" + sectionId(1)).header("ETag");
        String tagOfRain = editor().get(sections() + "/" + sectionId(2)).header("ETag");
        guarded(tagOfWind, 1, section("Wind", "One.")).then().statusCode(200);
        guarded(tagOfRain, 2, section("Rain", "Two.")).then().statusCode(200).header("Article-Revision", "3");
    }

    @Test
    void staleWriterIsToldTheTagOfToday() {
        String stale = editor().get(sections() + "/" + sectionId(1)).header("ETag");
        String fresh = guarded(stale, 1, section("Wind", "One.")).header("ETag");
        isProblem(guarded(stale, 1, section("Wind", "Two.")), 412, "precondition-failed").header("ETag", fresh);
        isProblem(editor().header("If-Match", stale).delete(sections() + "/" + sectionId(1)), 412, "precondition-failed")
                .header("ETag", fresh);
        guarded(fresh, 1, section("Wind", "Two.")).then().statusCode(200);
    }

    @Test
    void addingAndOrderingAreGuardedByTheArticle() {
        String stale = editor().get(path(id)).header("ETag");
        created(editorSends(section("Sun", "It shone.")).header("If-Match", stale).post(sections()));
        isProblem(editorSends(section("Sun", "It shone.")).header("If-Match", stale).post(sections()), 412,
                "precondition-failed").header("ETag", editor().get(path(id)).header("ETag"));
        isProblem(editorSends(article(id).getList("sections.id")).header("If-Match", stale).put(sections() + "/order"),
                412, "precondition-failed");
    }

    @Test
    void viewersReadAndReadersSeeWhatIsPublished() {
        viewer().get(sections()).then().statusCode(200).body("items", hasSize(3));
        reader().get(sections()).then().statusCode(404);
        publish(id);
        replace(1, section("Gusts", "It blew hard.")).then().statusCode(200);
        created(add(section("Sun", "It shone.")));

        reader().get(sections()).then().statusCode(200).body("items.heading", contains(null, "Wind", "Rain"));
        reader().get(sections() + "/" + sectionId(1)).then().body("heading", equalTo("Wind"));
        reader().get(sections() + "/" + sectionId(3)).then().statusCode(404);
        viewer().get(sections() + "?view=published").then().body("items", hasSize(3));
        reader().get(sections() + "?view=working").then().statusCode(401);
    }

    @Test
    void viewersDoNotWrite() {
        String section = sections() + "/" + sectionId(1);
        storesNothing(() -> {
            viewer().contentType(ContentType.JSON).body("{\"heading\": \"A\", \"body\": \"B\"}").post(sections()).then().statusCode(403);
            viewer().contentType(ContentType.JSON).body("{\"heading\": \"A\", \"body\": \"B\"}").put(section).then().statusCode(403);
            viewer().contentType(ContentType.JSON).body("[]").put(sections() + "/order").then().statusCode(403);
            viewer().delete(section).then().statusCode(403);
        });
    }

    @Test
    void sectionsOfOtherArticlesAreNotFoundHere() {
        String other = create(story(unique("Other")).section("One", "Text.")).getString("sections[0].id");
        editor().get(sections() + "/" + other).then().statusCode(404);
        editorSends(section("Sun", "It shone.")).put(sections() + "/" + other).then().statusCode(404);
        editor().delete(sections() + "/" + other).then().statusCode(404);
        editor().get(sections() + "/lede").then().statusCode(404);
    }

    private void assertHeadings(String... headings) {
        List<String> expected = new ArrayList<>();
        Collections.addAll(expected, headings);
        assertEquals(expected, article(id).getList("sections.heading"));
    }

    private String sections() {
        return path(id) + "/sections";
    }

    private String sectionId(int position) {
        return article(id).getString("sections[" + position + "].id");
    }

    private Response add(Map<String, Object> section) {
        return editorSends(section).post(sections());
    }

    private Response replace(int position, Map<String, Object> section) {
        return editorSends(section).put(sections() + "/" + sectionId(position));
    }

    private Response guarded(String tag, int position, Map<String, Object> section) {
        return editorSends(section).header("If-Match", tag).put(sections() + "/" + sectionId(position));
    }

    private Response order(List<String> ids) {
        return editorSends(ids).put(sections() + "/order");
    }

    private static Map<String, Object> section(String heading, String body) {
        Map<String, Object> section = new HashMap<>();
        section.put("heading", heading);
        section.put("body", body);
        return section;
    }

    private static Map<String, Object> at(int position, Map<String, Object> section) {
        section.put("position", position);
        return section;
    }
}
