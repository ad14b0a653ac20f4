package io.standfirst.outbound;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.standfirst.change.AppearanceTimer;
import io.standfirst.http.paging.Cursor;
import io.standfirst.http.paging.Sort;
import io.standfirst.store.Role;
import io.standfirst.testing.Newsroom;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the feed tells of each kind of change: readers of what they see and nothing else, key holders of all. */
@QuarkusTest
class ChangesApiTest extends Newsroom {

    private static final Set<String> OF_READERS = Set.of("cursor", "id", "noun", "verb", "at", "gone");

    @Inject
    AppearanceTimer timer;

    @Test
    void beginsWithTheCursorOfNow() {
        String since = now(reader());
        String id = published();
        assertEquals(List.of("published " + id), told(reader(), since));
    }

    @Test
    void readersAreToldOfWhatTheySee() {
        String id = draft();
        String since = now(reader());
        publish(id, NOW);
        rewrite(id, unique("Harbour open"));
        publish(id, NOW);
        publisherSends(Map.of("text", "It was Tuesday.")).post("/v1/articles/{ref}/corrections", id).then().statusCode(201);
        publisherSends(anyStory().with("slug", uniqueSlug("storm")).json()).put("/v1/articles/{ref}", id).then().statusCode(200);
        unpublish(id, "all");
        publish(id, NOW);
        withdraw(id, "Invented.");
        reinstate(id);
        List<Map<String, Object>> items = items(reader(), since);
        assertEquals(List.of("published", "updated", "updated", "updated", "unpublished", "published", "withdrawn",
                "published"), items.stream().map(item -> item.get("verb")).toList());
        items.forEach(item -> {
            assertEquals(OF_READERS, item.keySet());
            assertEquals(List.of(id, "article", false), List.of(item.get("id"), item.get("noun"), item.get("gone")));
        });
    }

    /** Not even that there is something: the cursor stays the same. */
    @Test
    void readersAreToldNothingOfDraftsAndPlans() {
        String seen = published();
        String since = now(reader());
        rewrite(seen, unique("Harbour open"));
        schedule(seen, Duration.ofDays(1));
        unpublish(seen, "next");
        String id = draft(story(unique("Boats wait")).section(null, "“We wait,” she said.")
                .quote("We wait", unique("Ana Reyes")));
        publisherSends(Map.of("text", "It was Tuesday.")).post("/v1/articles/{ref}/corrections", id).then().statusCode(201);
        schedule(id, Duration.ofDays(1));
        String speaker = open(id).extract().path("quotes[0].speaker.id");
        editorSends(Map.of("name", unique("Ana Lund"))).put("/v1/speakers/{ref}", speaker).then().statusCode(200);
        unpublish(id, "all");
        trash(id);
        admin().delete("/v1/trash/{id}", id).then().statusCode(204);
        assertEquals(since, now(reader()));
        reader().queryParam("since", since).get("/v1/changes").then().statusCode(200)
                .body("items", equalTo(List.of())).body("next", equalTo(since)).body("more", equalTo(false));
    }

    @Test
    void nothingIsToldBeforeItsTime() {
        String id = draft();
        String since = now(reader());
        schedule(id, Duration.ofHours(1));
        timer.noteDue();
        assertEquals(List.of(), told(reader(), since));
        clock.advance(Duration.ofHours(1));
        timer.noteDue();
        // What other tests have scheduled may appear, too
        assertEquals(List.of("published " + id), told(reader(), since).stream().filter(line -> line.endsWith(id)).toList());
    }

    @Test
    void whatIsGoneIsToldSo() {
        String since = now(reader());
        String gone = published();
        unpublish(gone, "all");
        String withdrawn = published();
        withdraw(withdrawn, "Invented.");
        assertEquals(List.of("published " + gone + " gone", "unpublished " + gone + " gone",
                "published " + withdrawn + " gone", "withdrawn " + withdrawn + " gone"), told(reader(), since));
        assertEquals(List.of("unpublished " + gone + " gone", "withdrawn " + withdrawn + " gone"),
                told(reader().queryParam("language", "en"), since), "with a filter, only to who can have had it");
    }

    @Test
    void whatNoLongerFitsTheFilterIsGone() {
        String topic = editorSends(Map.of("name", unique("Harbour"))).post("/v1/topics").path("slug");
        String id = published(anyStory().with("topics", List.of(Map.of("slug", topic))));
        String since = now(reader());
        rewrite(id, unique("Harbour open"));
        replace(id, anyStory().with("topics", List.of()).json()).statusCode(200);
        publish(id, NOW);
        published();
        assertEquals(List.of("updated " + id + " gone"), told(reader().queryParam("topic", topic), since));
        assertEquals(2, told(reader(), since).size());
    }

    @Test
    void aNewNameTouchesAllWhoBearIt() {
        String speaker = unique("Maren Holt");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(published(story(unique("Boats wait")).section(null, "“We wait,” she said.").quote("We wait", speaker)));
        }
        String id = open(ids.get(0)).extract().path("quotes[0].speaker.id");
        String since = now(reader());
        String sinceOfEditors = now(viewer());
        publisherSends(Map.of("name", unique("Maren Lund"))).put("/v1/speakers/{ref}", id).then().statusCode(200);
        List<String> expected = ids.stream().sorted().map(article -> "updated " + article).toList();
        assertEquals(expected, told(reader(), since));
        assertEquals(expected, told(reader().queryParam("limit", 2), since));
        List<String> editors = new ArrayList<>(List.of("renamed " + id));
        editors.addAll(expected);
        assertEquals(editors, told(viewer().queryParam("limit", 4), sinceOfEditors));
    }

    @Test
    void whatLinksToItIsTouched() {
        String target = published();
        String linking = published(anyStory().relatedArticle(target));
        String since = now(reader());
        unpublish(target, "all");
        assertEquals(List.of("unpublished " + target + " gone", "updated " + linking), told(reader(), since));
    }

    @Test
    void aLinkThatNobodySawIsNotTold() {
        String target = published();
        String since = now(reader());
        unpublish(target, "all");
        String linking = published(anyStory().relatedArticle(target));
        withdraw(target, "Invented.");
        assertEquals(List.of("unpublished " + target + " gone", "published " + linking, "withdrawn " + target + " gone"),
                told(reader(), since));
    }

    @Test
    void theArticleComesWithItAsItIsNow() {
        String since = now(reader());
        String id = published();
        var article = reader().queryParam("since", since).queryParam("include", "article").get("/v1/changes")
                .then().statusCode(200).extract().path("items[0].article");
        assertEquals(reader().get("/v1/articles/{ref}", id).<Object>path(""), article);
    }

    @Test
    void keyHoldersAreToldEverything() {
        String since = now(viewer());
        String id = draft();
        long number = log.last();
        schedule(id, Duration.ofDays(1));
        unpublish(id, "next");
        trash(id);
        List<Map<String, Object>> items = items(viewer(), since);
        assertEquals(List.of("created", "scheduled", "cancelled", "trashed"),
                items.stream().map(item -> item.get("verb")).toList());
        assertEquals(List.of(number, number + 1, number + 2, number + 3),
                items.stream().map(item -> ((Number) item.get("number")).longValue()).toList());
        Map<?, ?> key = (Map<?, ?>) items.get(1).get("key");
        assertEquals(keys.idOf(Role.PUBLISHER).toString(), key.get("id"));
        assertEquals(List.of(1, true, id),
                List.of(items.get(0).get("revision"), items.get(0).get("gone"), items.get(0).get("articleId")));
    }

    @Test
    void whatAKeyHasDoneIsForAdministrators() {
        String since = now(viewer());
        String key = keys.idOf(Role.EDITOR).toString();
        String id = published();
        rewrite(id, unique("Harbour open"));
        assertEquals(List.of("created " + id, "updated " + id), told(admin().queryParam("by", key), since));
        List<Map<String, Object>> kept = admin().queryParam("by", key).queryParam("limit", 1).get("/v1/changes")
                .then().statusCode(200).extract().path("items");
        assertEquals(1, kept.size(), "begins with what is kept");
        publisher().queryParam("by", key).get("/v1/changes").then().statusCode(403);
        reader().queryParam("by", key).get("/v1/changes").then().statusCode(401);
        admin().queryParam("by", key).queryParam("view", "published").get("/v1/changes").then().statusCode(400);
    }

    @Test
    void cursorsOfOthersAreRefused() {
        reader().queryParam("since", now(viewer())).get("/v1/changes").then().statusCode(400);
        reader().queryParam("since", "1").get("/v1/changes").then().statusCode(400);
        String ahead = new Cursor(new Sort("change.published", false), "", Arrays.asList(1_000_000_000L, null)).encode();
        reader().queryParam("since", ahead).get("/v1/changes").then().statusCode(410)
                .body("type", org.hamcrest.Matchers.endsWith("/problems/cursor-expired"))
                .body("restart", org.hamcrest.Matchers.endsWith("/v1/changes"));
        String odd = new Cursor(new Sort("change.published", false), "", Arrays.asList(1L, "within")).encode();
        reader().queryParam("since", odd).get("/v1/changes").then().statusCode(400);
        published();
        Cursor here = Cursor.decode(now(reader()));
        String elsewhere = new Cursor(here.sort(), "another", here.keys()).encode();
        reader().queryParam("since", elsewhere).get("/v1/changes").then().statusCode(410);
    }

    @Test
    void nothingIsKeptByCaches() {
        reader().get("/v1/changes").then().statusCode(200).header("Cache-Control", "no-store");
    }

    @Test
    void parametersAreChecked() {
        for (String wrong : List.of("wait=61", "wait=-1", "limit=0", "limit=101", "include=sections", "cursor=x", "by=me",
                "status=draft")) {
            reader().get("/v1/changes?" + wrong).then().statusCode(400);
        }
    }

    private static String now(RequestSpecification who) {
        return who.get("/v1/changes").then().statusCode(200).extract().path("next");
    }

    /** What happened since, as lines such as {@code updated <id> gone}, read to the end. */
    private static List<String> told(RequestSpecification who, String since) {
        return items(who, since).stream().map(item -> item.get("verb") + " " + item.get("id")
                + (item.get("gone").equals(true) ? " gone" : "")).toList();
    }

    private static List<Map<String, Object>> items(RequestSpecification who, String since) {
        List<Map<String, Object>> items = new ArrayList<>();
        String next = since;
        boolean more = true;
        while (more) {
            var page = who.queryParam("since", next).get("/v1/changes").then().statusCode(200).extract();
            items.addAll(page.path("items"));
            next = page.path("next");
            more = page.path("more");
            ((io.restassured.specification.FilterableRequestSpecification) who).removeQueryParam("since");
        }
        assertTrue(!more);
        return items;
    }
}
