package io.standfirst.feed;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.standfirst.http.json.Patch;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Feeds, read back by a library for feeds. */
@QuarkusTest
class FeedsApiTest extends Newsroom {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    private final String publisher = unique("Courier");

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void articlesCanBeFollowed(String format) {
        String first = published(ours("Storm closes the harbour").with("standfirst", "Boats stay in."));
        String second = published(ours("Harbour opens").with("canonicalUrl", "https://example.org/harbour"));
        draft(ours("Nobody may know this"));

        SyndFeed feed = parsed(feed("articles." + format));

        assertEquals(publisher, feed.getTitle());
        assertEquals(List.of("urn:uuid:" + second, "urn:uuid:" + first), feed.getEntries().stream().map(SyndEntry::getUri).toList());
        SyndEntry entry = feed.getEntries().get(1);
        assertEquals("Storm closes the harbour", entry.getTitle());
        assertEquals("Boats stay in.", entry.getDescription().getValue());
        assertTrue(entry.getLink().endsWith("/v1/articles/" + slugOf(first)), entry.getLink());
        assertEquals("https://example.org/harbour", feed.getEntries().get(0).getLink());
        assertEquals("Una Brackett", entry.getAuthor());
        assertNotNull(entry.getPublishedDate());
        assertEquals(List.of(), entry.getContents());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void theWholeTextIsThereIfAskedFor(String format) {
        published(ours("Storm").section("Wind & <rain>", "It *blew* hard."));

        SyndEntry entry = parsed(reader().queryParam("content", "full").queryParam("publisher", publisher)
                .get("/v1/feeds/articles." + format)).getEntries().get(0);

        String html = entry.getContents().get(0).getValue();
        assertTrue(html.contains("<h2>Wind &amp; &lt;rain&gt;</h2><p>It <em>blew</em> hard.</p>"), html);
    }

    @Test
    void jsonFeedKeepsItsRules() {
        published(ours("Storm").with("standfirst", "Boats stay in."));
        published(ours("Calm"));

        JsonPath feed = feed("articles.json").then().statusCode(200).contentType("application/feed+json").extract().jsonPath();

        assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
        assertTrue(feed.getString("feed_url").contains("/v1/feeds/articles.json?publisher="), feed.getString("feed_url"));
        for (Map<String, Object> item : feed.<Map<String, Object>>getList("items")) {
            assertTrue(item.get("id") instanceof String && item.get("url").toString().startsWith("http"), item.toString());
            assertTrue(item.containsKey("content_html") || item.containsKey("content_text"), "one of them has to be there");
            assertTrue(item.get("date_published").toString().matches("\\d{4}-\\d\\d-\\d\\dT.*Z"), item.toString());
        }
        assertEquals(List.of("Calm", "Boats stay in."), feed.getList("items.content_text"));
        assertEquals("Una Brackett", feed.getString("items[0].authors[0].name"));
        assertNull(feed.get("items[0].summary"));
    }

    @Test
    void filtersAreThoseOfTheList() {
        String german = published(ours("Sturm").with("language", "de"));
        published(ours("Storm"));

        SyndFeed feed = parsed(reader().queryParam("publisher", publisher).queryParam("language", "de").get("/v1/feeds/articles.atom"));

        assertEquals(List.of("urn:uuid:" + german), feed.getEntries().stream().map(SyndEntry::getUri).toList());
        reader().queryParam("status", "draft").get("/v1/feeds/articles.atom").then().statusCode(400);
        reader().queryParam("limit", "101").get("/v1/feeds/articles.rss").then().statusCode(400);
        reader().queryParam("topic", "no-such-topic").get("/v1/feeds/articles.rss").then().statusCode(200);
    }

    @Test
    void quotesCanBeFollowed() {
        String speaker = unique("Maren");
        published(ours("Storm").section("Wind", "“It blew hard,” she said.").quote("It blew hard", speaker));

        SyndEntry entry = parsed(feed("quotes.atom")).getEntries().get(0);

        assertEquals(speaker + ": “It blew hard”", entry.getTitle());
        assertEquals(speaker, entry.getAuthor());
    }

    @Test
    void quotesLeadToTheirStoryAndAreDatedByIt() {
        String page = "https://site.example/" + uniqueSlug("storm");
        String id = published(ours("Storm").with("canonicalUrl", page).section("Wind", "“It blew hard,” she said.")
                .quote("It blew hard", unique("Maren")));
        SyndEntry first = parsed(feed("quotes.atom")).getEntries().get(0);
        assertEquals(page, first.getLink());
        sends(editor(), Patch.MERGE_PATCH, "{\"kicker\": \"Weather\"}").patch("/v1/articles/{ref}", id).then().statusCode(200);
        clock.advance(Duration.ofMinutes(5));
        publish(id, NOW).statusCode(200);
        SyndEntry again = parsed(feed("quotes.atom")).getEntries().get(0);
        assertEquals(first.getPublishedDate(), again.getPublishedDate());
        assertTrue(again.getUpdatedDate().after(first.getUpdatedDate()), again::toString);
        publisherSends(Map.of("text", "It blew harder.")).post("/v1/articles/{ref}/corrections", id).then().statusCode(201);
        assertEquals(page, parsed(feed("corrections.atom")).getEntries().get(0).getLink());
    }

    @Test
    void correctionsCanBeFollowed() {
        String id = published(ours("Storm"));
        publisherSends(Map.of("text", "It blew harder.")).post("/v1/articles/{ref}/corrections", id).then().statusCode(201);

        assertEquals("It blew harder.", parsed(feed("corrections.atom")).getEntries().get(0).getDescription().getValue());
        unpublish(id, "all");
        assertEquals(List.of(), parsed(feed("corrections.atom")).getEntries());
    }

    @Test
    void sitemapHasTheNewsOfTwoDays() throws Exception {
        String fresh = published(ours("Storm & <flood>").with("language", "pt-BR"));
        publish(draft(ours("Old")), at(clock.instant().minus(Duration.ofHours(49)))).statusCode(200);

        Document sitemap = xml(feed("news-sitemap.xml").then().statusCode(200).contentType("application/xml").extract().asString());

        NodeList urls = sitemap.getElementsByTagNameNS(SITEMAP, "url");
        assertEquals(1, urls.getLength());
        assertTrue(text(sitemap, SITEMAP, "loc").endsWith(slugOf(fresh)));
        assertEquals(publisher, text(sitemap, NEWS, "name"));
        assertEquals("pt", text(sitemap, NEWS, "language"));
        assertEquals("Storm & <flood>", text(sitemap, NEWS, "title"));
        assertTrue(text(sitemap, NEWS, "publication_date").endsWith("Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles.rss", "articles.atom", "news-sitemap.xml"})
    void charactersThatXmlForbidsBreakNothing(String name) throws Exception {
        published(ours("Storm").section("Wind", "\u0001\u0008\u000B\uFFFE\uFFFF ]]> & < \" \uD83C\uDF0A"));

        String body = (name.contains("articles") ? reader().queryParam("content", "full") : reader())
                .queryParam("publisher", publisher).get("/v1/feeds/" + name).then().statusCode(200).extract().asString();

        xml(body);
        assertFalse(body.contains("\uFFFE"), "as it is in no XML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles.rss", "articles.atom", "articles.json", "quotes.atom", "corrections.atom", "news-sitemap.xml"})
    void whatTheClientHasIsNotSentAgain(String name) {
        String id = published(ours("Storm"));
        Response first = feed(name);
        String tag = first.header("ETag");
        String modified = first.header("Last-Modified");

        reader().header("If-None-Match", tag).queryParam("publisher", publisher).get("/v1/feeds/" + name).then().statusCode(304);
        reader().header("If-Modified-Since", modified).queryParam("publisher", publisher).get("/v1/feeds/" + name).then().statusCode(304);
        assertTrue(first.header("Cache-Control").startsWith("public"), first.header("Cache-Control"));
        assertEquals("lists", first.header("Surrogate-Key"));
        feed(name).then().header("Cache-Status", equalTo("Standfirst; hit"));
        unpublish(id, "all");
        assertFalse(feed(name).asString().contains(id), "gone at once");
    }

    @Test
    void tellNothingOfWorkingCopies() {
        String id = published(ours("Storm"));
        Response before = reader().header("Cookie", "past=the-cache").queryParam("publisher", publisher).get("/v1/feeds/articles.atom");
        clock.advance(Duration.ofSeconds(5));
        rewrite(id, "Storm that nobody has published");
        reader().header("Cookie", "past=the-cache").queryParam("publisher", publisher).get("/v1/feeds/articles.atom").then()
                .header("ETag", before.header("ETag")).header("Last-Modified", before.header("Last-Modified"));
    }

    @Test
    void keyHoldersGetWhatReadersGet() {
        published(ours("Storm"));
        draft(ours("Calm"));

        String readers = feed("articles.json").asString();

        assertEquals(readers, editor().queryParam("publisher", publisher).get("/v1/feeds/articles.json").then().statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache")).extract().asString());
    }

    private Stories ours(String headline) {
        return story(headline).with("publisher", publisher).with("authors", List.of(Map.of("name", "Una Brackett")))
                .section(null, "Boats stayed in.");
    }

    private Response feed(String name) {
        return reader().queryParam("publisher", publisher).get("/v1/feeds/" + name);
    }

    private static SyndFeed parsed(Response answer) {
        answer.then().statusCode(200);
        try {
            return new SyndFeedInput().build(new StringReader(answer.asString()));
        } catch (FeedException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static String text(Document document, String namespace, String name) {
        return document.getElementsByTagNameNS(namespace, name).item(0).getTextContent();
    }
}
