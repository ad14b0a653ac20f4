package io.standfirst.testing;

import static io.standfirst.testing.Stories.unique;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import io.standfirst.change.ChangeLog;
import io.standfirst.http.ProblemException;
import io.standfirst.search.index.SearchIndex;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.Role;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** What tests share that follow articles from draft to reader and back, and the log of it. */
public abstract class Newsroom extends ApiTest {

    /** Published with this, an article is seen at once and without end. */
    protected static final Map<String, Object> NOW = Map.of();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    protected ChangeLog log;

    @Inject
    SearchIndex index;

    /** A story that can be sent to replace another, too. */
    protected static Stories story(String headline) {
        return Stories.story(headline).with("language", "en");
    }

    /** A small story with a headline of its own. */
    protected static Stories anyStory() {
        return story(unique("Storm closes the harbour")).section(null, "Boats stayed in.");
    }

    /** Creates an article; says its id. */
    protected String draft(Stories story) {
        return editorSends(story.json()).post("/v1/articles").then().statusCode(201).extract().path("id");
    }

    protected String draft() {
        return draft(anyStory());
    }

    /** Creates an article and publishes it; says its id. */
    protected String published(Stories story) {
        String id = draft(story);
        publish(id, NOW).statusCode(200);
        return id;
    }

    protected String published() {
        return published(anyStory());
    }

    protected ValidatableResponse publish(String article, Map<String, ?> how) {
        return publisherSends(how).put("/v1/articles/{ref}/publication", article).then();
    }

    /** Schedules the working copy; says for when. */
    protected Instant schedule(String article, Duration from) {
        Instant at = clock.instant().plus(from);
        publish(article, at(at)).statusCode(200);
        return at;
    }

    protected static Map<String, String> at(Instant at) {
        return Map.of("at", at.toString());
    }

    /** Ends the current edition, the next, or all. */
    protected ValidatableResponse unpublish(String article, String edition) {
        return publisher().queryParam("edition", edition).delete("/v1/articles/{ref}/publication", article).then();
    }

    protected ValidatableResponse withdraw(String article, String reason) {
        return publisherSends(Map.of("reason", reason)).put("/v1/articles/{ref}/withdrawal", article).then();
    }

    protected ValidatableResponse reinstate(String article) {
        return publisher().delete("/v1/articles/{ref}/withdrawal", article).then();
    }

    protected ValidatableResponse trash(String article) {
        return editor().delete("/v1/articles/{ref}", article).then();
    }

    protected ValidatableResponse replace(String article, Map<String, ?> with) {
        return editorSends(with).put("/v1/articles/{ref}", article).then();
    }

    /** Gives the working copy another headline. */
    protected void rewrite(String article, String headline) {
        replace(article, story(headline).section(null, "Boats stayed in.").json()).statusCode(200);
    }

    /** Until what has been written so far can be found. */
    protected void waitForIndex() {
        long last = log.last();
        await(() -> isFound(last));
    }

    private boolean isFound(long change) {
        try {
            index.await(change);
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    /** What a reader gets. */
    protected ValidatableResponse read(String article) {
        return reader().get("/v1/articles/{ref}", article).then();
    }

    /** What an editor gets. */
    protected ValidatableResponse open(String article) {
        return editor().get("/v1/articles/{ref}", article).then();
    }

    protected String slugOf(String article) {
        return open(article).extract().path("slug");
    }

    /** What keys have done since a number of the log, and what time has done to some articles. */
    protected List<String> told(long since, String... articles) {
        List<UUID> followed = Arrays.stream(articles).map(UUID::fromString).toList();
        return rows(since).stream()
                .filter(row -> row.by() != null || followed.contains(row.article()))
                .map(this::told)
                .toList();
    }

    /** What the log says of one article, all of it, in order. */
    protected List<Row> history(String article) {
        return rows(0).stream().filter(row -> UUID.fromString(article).equals(row.article())).toList();
    }

    /** Waits until something is the case, and fails if that takes too long. */
    protected static void await(BooleanSupplier wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wanted.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), () -> "not within " + PATIENCE);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private List<Row> rows(long since) {
        return log.since(since, Integer.MAX_VALUE);
    }

    /** One change as a line, such as {@code article published 1, unseen to seen, by publisher}. */
    private String told(Row row) {
        return "%s %s%s, %s to %s, by %s".formatted(row.noun(), row.verb(),
                row.revision() == null ? "" : " " + row.revision(),
                seen(row.seenBefore()), seen(row.seenAfter()), by(row.by())).toLowerCase();
    }

    private static String seen(boolean seen) {
        return seen ? "seen" : "unseen";
    }

    private String by(UUID key) {
        return key == null ? "time" : Arrays.stream(Role.values())
                .filter(role -> keys.idOf(role).equals(key))
                .map(Role::name)
                .collect(Collectors.joining());
    }
}
