package io.standfirst.http.cache;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.standfirst.http.answer.CacheSettings;
import io.standfirst.http.answer.Cacheable;
import io.standfirst.http.answer.Content;
import io.standfirst.http.answer.PublicAnswer;
import io.standfirst.http.answer.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is kept, and when it no longer is. */
class ResponseCacheTest {

    private static final CacheKey KEY = new CacheKey("/v1/articles/storm", "*/*");
    private static final Supplier<String> NOWHERE = () -> null;
    private static final Runnable NOBODY = () -> { };

    private final ResponseCache cache = cache("1M");

    @Test
    void forgetsWhatShowsWhatHasChanged() {
        assertTrue(keep(KEY, "storm", "reyes"));
        cache.evict(Set.of("harbour"));
        assertNotNull(cache.get(KEY));
        cache.evict(Set.of("reyes"));
        assertNull(cache.get(KEY));
    }

    @Test
    void doesNotKeepWhatWasBegunBeforeAChange() {
        Flight flight = cache.join(KEY, NOWHERE, NOBODY);
        cache.evict(Set.of("storm"));
        assertFalse(flight.keep(answer(10, "storm")));
        assertNull(cache.get(KEY));
    }

    @Test
    void keepsNothingWhileAChangeIsUnderWay() {
        cache.close(Set.of("storm"));
        cache.close(Set.of("storm"));
        assertFalse(keep(KEY, "storm"));
        cache.open(Set.of("storm"));
        assertFalse(keep(KEY, "storm"), "the other change has not ended");
        cache.open(Set.of("storm"));
        assertTrue(keep(KEY, "storm"));
    }

    @Test
    void doesNotKeepWhatWasBegunDuringAChange() {
        cache.close(Set.of("storm"));
        Flight flight = cache.join(KEY, NOWHERE, NOBODY);
        cache.open(Set.of("storm"));
        assertFalse(flight.keep(answer(10, "storm")));
    }

    @Test
    void letsOthersGoOnWhenTheFirstIsThere() {
        AtomicInteger gone = new AtomicInteger();
        Flight first = cache.join(KEY, NOWHERE, NOBODY);
        assertNull(cache.join(KEY, NOWHERE, gone::incrementAndGet));
        assertNull(cache.join(KEY, NOWHERE, gone::incrementAndGet));
        first.end();
        first.end();
        assertTrue(gone.get() == 2, "each once, not " + gone);
        assertNotNull(cache.join(KEY, NOWHERE, NOBODY), "the next is the first again");
    }

    @Test
    void takesNoMoreMemoryThanItMay() {
        for (int number = 0; number < 100; number++) {
            CacheKey key = new CacheKey("/v1/articles/" + number, "*/*");
            cache.join(key, NOWHERE, NOBODY).keep(answer(50_000, "storm"));
        }
        for (int wait = 0; wait < 500 && cache.weight() > 1_048_576; wait++) {
            Thread.onSpinWait();
        }
        assertTrue(cache.weight() <= 1_048_576, cache.weight() + " bytes");
    }

    private boolean keep(CacheKey key, String... tags) {
        return cache.join(key, NOWHERE, NOBODY).keep(answer(10, tags));
    }

    private static PublicAnswer answer(int size, String... tags) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return new PublicAnswer(new Cacheable(Cacheable.Kind.DOCUMENT, Set.of(tags), Instant.MAX), new Content(content),
                new Validators(null, null), Map.of("Content-Type", "text/plain"));
    }

    private static ResponseCache cache(String size) {
        return new ResponseCache(new SmallRyeConfigBuilder().withMapping(CacheSettings.class)
                .withDefaultValue("standfirst.cache.size", size)
                .withConverter(MemorySize.class, 100,
                        new MemorySizeConverter())
                .withConverter(Duration.class, 100, new DurationConverter())
                .build().getConfigMapping(CacheSettings.class));
    }
}
