package io.standfirst.store;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.TestDatabase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How PostgreSQL reads what readers ask for most: by index and in its order, not by sorting what it has gone through. */
@QuarkusTest
class IndexesApiTest extends Newsroom {

    private static final UUID SOME = UUID.fromString("01970000-0000-7000-8000-000000000000");
    private static final Viewpoint READER = Viewpoint.ofReader(Instant.parse("2200-01-01T00:00:00Z"));
    private static final Listing NEWEST = new Listing("e.id", ArticleHead.FROM, "e.published_at", "e.article_id", "e.kind");

    private static final int SOME_STORIES = 20;

    private static boolean prepared;

    @Inject
    ArticleConditions conditions;

    @Inject
    EntryReader entries;

    @Inject
    DataSource database;

    @BeforeEach
    void onlyOnPostgresql() {
        assumeTrue(TestDatabase.isPostgresql());
        prepare();
    }

    /** Of no table without rows and statistics can be said which index suits best. */
    private void prepare() {
        if (prepared) {
            return;
        }
        for (int i = 0; i < SOME_STORIES; i++) {
            String topic = uniqueSlug("tides");
            editorSends(Map.of("name", topic, "slug", topic)).post("/v1/topics").then().statusCode(201);
            published(story(unique("Storm")).section(null, "“We wait,” she said.").quote("We wait", unique("Mira Holt"))
                    .with("authors", List.of(Map.of("name", unique("Ann Lee")))).with("topics", List.of(Map.of("slug", topic))));
        }
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("analyze article, edition, quote, edition_topic, edition_author");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        prepared = true;
    }

    @Test
    void theNewestAreReadInTheOrderOfAnIndex() {
        String plan = plan(NEWEST.query(conditions.seenFrom(READER), new Stretch(true, null, 20, false), true));
        assertTrue(plan.contains("edition_by_publication") && !plan.contains("Sort"), plan);
    }

    @Test
    void aLaterPageBeginsWhereTheOneBeforeEnded() {
        Keyset after = new Keyset(Instant.parse("2025-01-01T00:00:00Z"), SOME);
        String plan = plan(NEWEST.query(conditions.seenFrom(READER), new Stretch(true, after, 20, false), true));
        assertTrue(plan.matches("(?s).*Index Cond: [^\\n]*published_at <= .*"), plan);
    }

    @Test
    void aSlugLeadsToItsArticle() {
        Conditions wanted = conditions.seenFrom(READER)
                .and("a.id = (select owner_id from slug where noun = 'ARTICLE' and text = ?)", "storm");
        String plan = plan(Query.of("select e.id from " + ArticleHead.FROM).where(wanted));
        assertTrue(plan.contains("slug_pkey") && !plan.contains("Seq Scan"), plan);
    }

    @Test
    void theQuotesOfASpeakerAreReadInTheOrderOfAnIndex() {
        QuoteFilter ofOne = new QuoteFilter(
                new Choice<>(Set.of(SOME), Set.of()), Choice.open(), Set.of(), Choice.open(), null, null);
        checkOrder(QuoteReader.listing(ofOne), conditions.of(ofOne, READER), "quote_by_speaker");
    }

    @Test
    void allQuotesAreReadInTheOrderOfAnIndex() {
        QuoteFilter all = new QuoteFilter(Choice.open(), Choice.open(), Set.of(), Choice.open(), null, null);
        checkOrder(QuoteReader.listing(all), conditions.of(all, READER), "quote_by_listing");
    }

    @Test
    void theArticlesOfATopicAreReadInTheOrderOfAnIndex() {
        checkOrder(filter(new Choice<>(Set.of(SOME), Set.of()), Choice.open()), "edition_topic_by_topic");
    }

    @Test
    void theArticlesOfAnAuthorAreReadInTheOrderOfAnIndex() {
        checkOrder(filter(Choice.open(), new Choice<>(Set.of(SOME), Set.of())), "edition_author_by_author");
    }

    /** However many quotes somebody has: the first that readers see is enough. */
    @Test
    void whetherASpeakerIsSeenIsNoJoinOfTheirQuotes() {
        String plan = plan(Query.of("select n.id from speaker n").where(entries.speakers(READER).and("n.id = ?", SOME)));
        assertTrue(plan.matches("(?s).*SubPlan.*quote_by_speaker.*") && !plan.contains("Semi Join"), plan);
    }

    private static ArticleFilter filter(Choice<UUID> topics, Choice<UUID> authors) {
        return new ArticleFilter(Choice.open(), topics, Choice.open(), authors, Choice.open(), Set.of(), Choice.open(),
                Choice.open(), null, null, ArticleDate.PUBLISHED);
    }

    private void checkOrder(ArticleFilter filter, String index) {
        Links links = Links.leadingTo(filter, ArticleDate.PUBLISHED, View.PUBLISHED);
        checkOrder(links.listing(), conditions.of(links, READER), index);
    }

    /** Of the first page, and of one that begins in the middle. */
    private void checkOrder(Listing listing, Conditions wanted, String index) {
        String first = plan(listing.query(wanted, new Stretch(true, null, 20, false), true));
        assertTrue(first.contains(index) && !first.contains("Sort"), first);
        Keyset after = new Keyset(Instant.parse("2025-01-01T00:00:00Z"), SOME);
        String later = plan(listing.query(wanted, new Stretch(true, after, 20, false), true));
        assertTrue(later.matches("(?s).*" + index + ".*Index Cond: [^\\n]*listed_at <= .*") && !later.contains("Sort"), later);
    }

    /** With hardly any rows, going through all of them would be the quickest. */
    private String plan(Query query) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_bitmapscan = off");
            statement.execute("set enable_sort = off");
            try (var explained = connection.prepareStatement("explain " + query.text())) {
                List<Object> values = query.values();
                for (int i = 0; i < values.size(); i++) {
                    Object value = values.get(i);
                    explained.setObject(i + 1, value instanceof Instant instant
                            ? instant.atOffset(ZoneOffset.UTC)
                            : value instanceof Enum<?> constant ? constant.name() : value);
                }
                StringBuilder plan = new StringBuilder();
                try (var lines = explained.executeQuery()) {
                    while (lines.next()) {
                        plan.append(lines.getString(1)).append('\n');
                    }
                }
                return plan.toString();
            } finally {
                statement.execute("reset all");
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
