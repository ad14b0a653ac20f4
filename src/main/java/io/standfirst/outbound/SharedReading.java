package io.standfirst.outbound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.standfirst.http.JsonWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Reads, and writes as JSON, once for all streams that follow the same and stand at the same place: after a ring, most do. */
@ApplicationScoped
class SharedReading {

    private static final int BATCHES = 64;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final ChangeFeed feed;
    private final JsonWriter json;
    private final Cache<Question, Batch> recent =
            Caffeine.newBuilder().maximumSize(BATCHES).expireAfterWrite(A_MOMENT).build();

    SharedReading(ChangeFeed feed, JsonWriter json) {
        this.feed = feed;
        this.json = json;
    }

    /** Some changes to send. */
    record Batch(List<StreamEvent> events, String next, boolean more) {
    }

    private record Question(Interest interest, String since, long rings) {
    }

    /** @param rings how often the bell has rung; what was read before does not serve after another ring */
    Batch read(Interest interest, String since, long rings) {
        return recent.get(new Question(interest, since, rings), question -> batch(feed.read(interest, since)));
    }

    private Batch batch(ChangePage page) {
        List<StreamEvent> events = page.items().stream()
                .map(change -> new StreamEvent(change.cursor(), json.line(change))).toList();
        return new Batch(events, page.next(), page.more());
    }
}
