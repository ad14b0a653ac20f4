package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.standfirst.access.Keys;
import io.standfirst.store.Role;
import io.standfirst.testing.ApiDocument;
import io.standfirst.testing.ApiDocument.Operation;
import io.standfirst.testing.CountingDriver;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A read takes as many statements for twelve rows as for one. */
@QuarkusTest
class StatementCountApiTest extends Newsroom {

    private static final int[] SIZES = {1, 4, 12};

    /** Reads that show one row, or none of the database's, however many there are; and the one that shows all, page by page. */
    private static final Set<String> ONE_ROW = Set.of("listProblems", "getProblem", "getKey", "getSection",
            "getArticleQuote", "getRelatedItem", "getQuote", "getSpeaker", "getAuthor", "getTopic", "getPublication",
            "getCorrection", "getSearchRebuild", "getImport", "getExport", "getWebhook", "getWebhookDelivery");

    @Inject
    Keys access;

    @Test
    void everyReadIsMeasured() {
        Set<String> measured = new TreeSet<>(ONE_ROW);
        new Measurement(1).reads.keySet().forEach(name -> measured.add(name.split(" ")[0]));
        Set<String> documented = ApiDocument.operations().stream().filter(Operation::isRead).map(Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(documented, measured, "every read of the API's document has to be measured here");
    }

    @Test
    void statementsDoNotGrowWithRows() {
        List<Measurement> measurements = IntStream.of(SIZES).mapToObj(Measurement::new).toList();
        waitForIndex();
        measurements.get(0).warmUp();
        assertAll(measurements.get(0).reads.keySet().stream().map(read -> (Executable) () -> {
            List<Long> each = measurements.stream().map(size -> size.statements(read)).toList();
            assertEquals(1, Set.copyOf(each).size(),
                    "%s took %s statements for %s rows".formatted(read, each, Arrays.toString(SIZES)));
        }));
    }

    /** What comes with a cookie is not answered from the cache. */
    private RequestSpecification readerPastTheCache() {
        return reader().cookie("past", "the-cache");
    }

    /** Content of one size, and the reads that show it. */
    private final class Measurement {

        private final int size;
        private final String publisher = unique("Count");
        private final Map<String, Supplier<RequestSpecification>> requests = new LinkedHashMap<>();
        private final Map<String, String> reads = new LinkedHashMap<>();

        Measurement(int size) {
            this.size = size;
            String sinceOfReaders = reader().get("/v1/changes").path("next");
            String sinceOfEditors = viewer().get("/v1/changes").path("next");
            List<String> topics = topics();
            String speaker = unique("Count speaker");
            List<String> targets = articles("Target", speaker, topics, List.of(), 0);
            List<String> articles = articles("Story", speaker, topics, targets, size);
            String big = articles.get(0);
            List<String> trashed = trash(articles("Trash", speaker, topics, targets, size));
            String speakerSlug = viewer().get("/v1/articles/" + big + "/quotes").path("items[0].speaker.slug");
            editAndPublish(big);
            String scope = "publisher=" + publisher + "&limit=100&total=true";

            for (String include : List.of("", "sections", "quotes", "related", "text", "sections,quotes,related,text")) {
                everyone("listArticles include=" + include, "/v1/articles?" + scope
                        + (include.isEmpty() ? "" : "&include=" + include));
            }
            everyone("getArticle", "/v1/articles/" + big);
            everyone("getArticle include=text", "/v1/articles/" + big + "?include=text");
            everyone("getHistory", "/v1/articles/" + big + "/history");
            keyHolders("listRevisions", "/v1/articles/" + big + "/revisions?total=true&limit=" + size);
            keyHolders("getRevision", "/v1/articles/" + big + "/revisions/1");
            keyHolders("diffRevisions", "/v1/articles/" + big + "/revisions/1/diff?from=" + size);
            keyHolders("diffRevisions as text", "/v1/articles/" + big + "/revisions/1/diff?format=text&from=" + size);
            everyone("listSections", "/v1/articles/" + big + "/sections?include=text");
            everyone("listArticleQuotes", "/v1/articles/" + big + "/quotes");
            everyone("listRelatedItems", "/v1/articles/" + big + "/related");
            everyone("listRelatedItems origin", "/v1/articles/" + big + "/related?origin=editor");
            targets.forEach(target -> editor().put("/v1/articles/" + big + "/related/bans/" + target).then().statusCode(204));
            keyHolders("listRelatedBans", "/v1/articles/" + big + "/related/bans");
            everyone("listCorrections", "/v1/articles/" + big + "/corrections");
            everyone("listQuotes", "/v1/quotes?" + scope);
            everyone("getArticlesRss", "/v1/feeds/articles.rss?limit=100&publisher=" + publisher);
            everyone("getArticlesAtom", "/v1/feeds/articles.atom?limit=100&content=full&publisher=" + publisher);
            everyone("getArticlesJsonFeed", "/v1/feeds/articles.json?limit=100&content=full&publisher=" + publisher);
            everyone("getQuotesAtom", "/v1/feeds/quotes.atom?limit=100&publisher=" + publisher);
            everyone("getCorrectionsAtom", "/v1/feeds/corrections.atom?limit=100&publisher=" + publisher);
            everyone("getNewsSitemap", "/v1/feeds/news-sitemap.xml?publisher=" + publisher);
            everyone("search", "/v1/search?q=words&facets=topic,speaker,author&" + scope);
            everyone("suggest", "/v1/search/suggest?q=story&limit=" + size);
            everyone("listArticles q", "/v1/articles?q=%22words+said%22&include=quotes&" + scope);
            everyone("listQuotes q", "/v1/quotes?q=%22words+said%22&" + scope);
            everyone("listQuotes about", "/v1/quotes?about=%22words+said%22&" + scope);
            everyone("listSpeakerQuotes", "/v1/speakers/" + speakerSlug + "/quotes?" + scope);
            // These lists have no filter to keep to one's own; their pages show as many rows as are asked for.
            everyone("listSpeakers", "/v1/speakers?total=true&sort=-createdAt&limit=" + size);
            everyone("listAuthors", "/v1/authors?total=true&sort=-createdAt&limit=" + size);
            everyone("listTopics", "/v1/topics?total=true&sort=-createdAt&limit=" + size);
            keyHolders("listTrash", "/v1/trash?total=true&limit=" + size);
            keyHolders("getTrashedArticle", "/v1/trash/" + trashed.get(0));
            for (String include : List.of("", "&include=article")) {
                String name = "listChanges " + include + " by readers";
                requests.put(name, StatementCountApiTest.this::readerPastTheCache);
                reads.put(name, "/v1/changes?limit=100&since=" + sinceOfReaders + include);
                keyHolders("listChanges " + include, "/v1/changes?limit=100&since=" + sinceOfEditors + include);
            }
            IntStream.range(0, size).forEach(number -> access.create(unique("Count"), Role.VIEWER, null));
            requests.put("listKeys", StatementCountApiTest.this::admin);
            reads.put("listKeys", "/v1/keys");
            String webhook = webhooks();
            requests.put("listWebhooks", StatementCountApiTest.this::admin);
            reads.put("listWebhooks", "/v1/webhooks");
            requests.put("listWebhookDeliveries", StatementCountApiTest.this::admin);
            reads.put("listWebhookDeliveries", "/v1/webhooks/" + webhook + "/deliveries?total=true&limit=" + size);
        }

        private void everyone(String name, String read) {
            requests.put(name + " by readers", StatementCountApiTest.this::readerPastTheCache);
            reads.put(name + " by readers", read);
            keyHolders(name, read);
        }

        private void keyHolders(String name, String read) {
            requests.put(name + " by editors", StatementCountApiTest.this::viewer);
            reads.put(name + " by editors", read);
        }

        /** Some that are not sent anything but by hand; says one of them, to which as much was sent. */
        private String webhooks() {
            List<String> made = IntStream.range(0, size).mapToObj(number -> admin().contentType(ContentType.JSON)
                    .body(Map.of("url", "http://127.0.0.1:9/", "enabled", false)).post("/v1/webhooks")
                    .then().statusCode(201).extract().<String>path("id")).toList();
            IntStream.range(0, size).forEach(number -> admin().contentType(ContentType.JSON)
                    .post("/v1/webhooks/" + made.get(0) + "/test").then().statusCode(201));
            return made.get(0);
        }

        private List<String> topics() {
            return IntStream.range(0, Math.min(size, 10)).mapToObj(number -> {
                String parent = editorSends(Map.of("name", unique("Above"))).post("/v1/topics")
                        .then().statusCode(201).extract().<String>path("slug");
                return editorSends(Map.of("name", unique("Count"), "parent", Map.of("slug", parent)))
                        .post("/v1/topics").then().statusCode(201).extract().<String>path("slug");
            }).toList();
        }

        /** Published articles with as many quotes and related items as there are targets, or one each. */
        private List<String> articles(
                String stem, String speaker, List<String> topics, List<String> targets, int quotes) {
            List<String> ids = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                int words = number == 0 ? quotes : Math.min(quotes, 2);
                Stories story = story(unique(stem)).with("publisher", publisher)
                        .with("authors", List.of(Map.of("name", unique("Count author"))))
                        .with("topics", topics.stream().map(slug -> Map.of("slug", slug)).toList());
                for (int quote = 0; quote < words; quote++) {
                    String text = "Words " + uniqueSlug("said");
                    story.section(quote == 0 ? null : "Part " + quote, "It was “" + text + "” as they say.")
                            .quote(text, quote == 0 ? speaker : unique("Count speaker"));
                }
                targets.stream().limit(words).forEach(story::relatedArticle);
                story.relatedUrl("https://example.org/" + uniqueSlug("count"), "Elsewhere");
                JsonPath made = editorSends(story.json()).post("/v1/articles").then().statusCode(201).extract().jsonPath();
                String id = made.getString("id");
                publisherSends("{}").put("/v1/articles/" + id + "/publication").then().statusCode(200);
                correct(id, made.getString("sections[0].id"), Math.max(words, 1));
                ids.add(id);
            }
            return ids;
        }

        private void correct(String article, String section, int times) {
            for (int number = 0; number < times; number++) {
                Map<String, Object> about = section == null
                        ? Map.of("part", "headline")
                        : Map.of("part", "section", "id", section);
                publisherSends(Map.of("text", "Number " + number, "about", about))
                        .post("/v1/articles/" + article + "/corrections").then().statusCode(201);
            }
        }

        /** As many editions as rows, and more revisions. */
        private void editAndPublish(String id) {
            for (int edition = 0; edition < size; edition++) {
                Map<String, Object> article = editor().get("/v1/articles/" + id).jsonPath().getMap("");
                article.put("kicker", unique("Count"));
                editorSends(article).put("/v1/articles/" + id).then().statusCode(200);
                publisherSends("{}").put("/v1/articles/" + id + "/publication").then().statusCode(200);
            }
        }

        private List<String> trash(List<String> ids) {
            for (String id : ids) {
                publisher().delete("/v1/articles/" + id + "/publication").then().statusCode(200);
                editor().delete("/v1/articles/" + id).then().statusCode(204);
            }
            return ids;
        }

        /** The first read of its kind may look up once what all others find in memory. */
        void warmUp() {
            reads.keySet().forEach(this::statements);
        }

        long statements(String name) {
            String read = reads.get(name);
            long before = CountingDriver.prepared();
            var answer = requests.get(name).get().get(read).then().statusCode(200).extract();
            long count = CountingDriver.prepared() - before;
            List<?> items = answer.contentType().contains("json") ? answer.path("items") : null;
            assertTrue(items == null || items.size() >= size,
                    "%s shows %s of %d rows".formatted(read, items == null ? "none" : items.size(), size));
            assertTrue(count > 0, read + " is counted");
            return count;
        }
    }
}
