package io.standfirst.change;

import static io.standfirst.testing.Stories.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.Verb;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Together;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the log is told of time: each instant once, in order, whoever looks for it and however late. */
@QuarkusTest
class AppearancesApiTest extends Newsroom {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LONG = Duration.ofDays(40);

    @Inject
    AppearanceTimer timer;

    @Test
    void aScheduledEditionAppearsOnce() {
        String id = draft();
        Instant at = schedule(id, HOUR);
        long since = log.last();
        passes(HOUR);
        timer.noteDue();
        assertEquals(List.of("article appeared 1, unseen to seen, by time"), told(since, id));
        assertEquals(List.of(at), instants(id, Verb.APPEARED));
    }

    @Test
    void nothingAppearsTooEarly() {
        String id = draft();
        schedule(id, HOUR);
        long since = log.last();
        timer.noteDue();
        assertEquals(List.of(), told(since, id));
    }

    @Test
    void theTimerLooksByItself() {
        String id = draft();
        schedule(id, HOUR);
        clock.advance(HOUR);
        await(() -> instants(id, Verb.APPEARED).size() == 1);
    }

    @Test
    void anEditionDisappearsOnce() {
        String id = draft();
        Instant until = clock.instant().plus(HOUR);
        publish(id, Map.of("until", until.toString()));
        long since = log.last();
        passes(HOUR);
        timer.noteDue();
        assertEquals(List.of("article disappeared 1, seen to unseen, by time"), told(since, id));
        assertEquals(List.of(until), instants(id, Verb.DISAPPEARED));
    }

    @Test
    void anEditionThatFollowsAnotherAppearsAndNothingDisappears() {
        String id = published();
        rewrite(id, unique("Harbour open"));
        schedule(id, HOUR);
        long since = log.last();
        passes(HOUR);
        assertEquals(List.of("article appeared 2, seen to seen, by time"), told(since, id));
    }

    @Test
    void nothingAppearsWhileItIsWithdrawn() {
        String id = published();
        rewrite(id, unique("Harbour open"));
        schedule(id, HOUR);
        withdraw(id, "Invented.");
        long since = log.last();
        passes(HOUR);
        reinstate(id);
        passes(HOUR);
        assertEquals(List.of("article reinstated 2, unseen to seen, by publisher"), told(since, id));
    }

    @Test
    void nothingAppearsThatWasCancelled() {
        String id = draft();
        schedule(id, HOUR);
        unpublish(id, "next");
        long since = log.last();
        passes(HOUR);
        assertEquals(List.of(), told(since, id));
    }

    @Test
    void aLongGapIsCaughtUpInOrder() {
        String id = draft();
        Instant start = clock.instant().plus(HOUR);
        publish(id, Map.of("until", start.toString()));
        rewrite(id, unique("Harbour open"));
        publish(id, Map.of("at", start.plus(HOUR).toString(), "until", start.plus(LONG).toString()));
        long since = log.last();
        passes(LONG.multipliedBy(2));
        assertEquals(List.of("article disappeared 1, seen to unseen, by time",
                "article appeared 2, unseen to seen, by time",
                "article disappeared 2, seen to unseen, by time"), told(since, id));
        assertEquals(List.of(start, start.plus(LONG)), instants(id, Verb.DISAPPEARED));
        assertEquals(List.of(start.plus(HOUR)), instants(id, Verb.APPEARED));
    }

    @Test
    void severalArticlesAreCaughtUpInTheOrderOfTheirInstants() {
        List<String> ids = Stream.of(3, 1, 5, 2, 4).map(hours -> {
            String id = draft();
            schedule(id, HOUR.multipliedBy(hours));
            return id;
        }).toList();
        long since = log.last();
        passes(LONG);
        assertEquals(Stream.of(1, 3, 0, 4, 2).map(ids::get).map(UUID::fromString).toList(), appeared(since, ids));
    }

    @Test
    void severalWhoLookAtOnceNoteEachInstantOnce() {
        List<String> ids = IntStream.range(0, 8).mapToObj(number -> draft()).toList();
        ids.forEach(id -> schedule(id, HOUR));
        long since = log.last();
        clock.advance(HOUR);
        Together.run(4, number -> {
            timer.noteDue();
            return number;
        });
        assertEquals(ids.stream().map(UUID::fromString).sorted().toList(),
                appeared(since, ids).stream().sorted().toList());
    }

    @Test
    void publishingBeforeTheTimerLooksKeepsTheOrder() {
        String id = draft();
        Instant at = schedule(id, HOUR);
        rewrite(id, unique("Harbour open"));
        long since = log.last();
        clock.advance(HOUR);
        publish(id, NOW).statusCode(200);
        timer.noteDue();
        assertEquals(List.of("article appeared 1, unseen to seen, by time",
                "article published 2, seen to seen, by publisher"), told(since, id));
        assertEquals(List.of(at), instants(id, Verb.APPEARED));
    }

    @Test
    void withdrawingBeforeTheTimerLooksKeepsTheOrder() {
        String id = draft();
        schedule(id, HOUR);
        long since = log.last();
        clock.advance(HOUR);
        withdraw(id, "Invented.").statusCode(200);
        timer.noteDue();
        assertEquals(List.of("article appeared 1, unseen to seen, by time",
                "article withdrawn 1, seen to unseen, by publisher"), told(since, id));
    }

    /** Time passes, and is noted. */
    private void passes(Duration time) {
        clock.advance(time);
        timer.noteDue();
    }

    private List<Instant> instants(String article, Verb verb) {
        return history(article).stream().filter(row -> row.verb() == verb).map(Row::at).toList();
    }

    /** Which of some articles appeared since a number of the log, in its order. */
    private List<UUID> appeared(long since, List<String> articles) {
        return log.since(since, Integer.MAX_VALUE).stream()
                .filter(row -> row.verb() == Verb.APPEARED)
                .map(Row::article)
                .filter(article -> articles.contains(article.toString()))
                .toList();
    }
}
