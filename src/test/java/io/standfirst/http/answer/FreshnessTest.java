package io.standfirst.http.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For how long an answer is said to be fresh. */
class FreshnessTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Freshness freshness = new Freshness(new SmallRyeConfigBuilder().withMapping(CacheSettings.class)
            .withDefaultValue("standfirst.cache.document.shared-max-age", "60s")
            .withDefaultValue("standfirst.cache.list.stale-if-error", "0s")
            .withConverter(MemorySize.class, 100, new MemorySizeConverter())
            .withConverter(Duration.class, 100, new DurationConverter())
            .build().getConfigMapping(CacheSettings.class));

    @ParameterizedTest(name = "{0}, {1} s before something is due: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DOCUMENT | 315360000 | public, max-age=10, s-maxage=60, stale-while-revalidate=30, stale-if-error=3600
            DOCUMENT | 3660      | public, max-age=10, s-maxage=60, stale-while-revalidate=30, stale-if-error=3600
            DOCUMENT | 3659      | public, max-age=10, s-maxage=60, stale-while-revalidate=30
            DOCUMENT | 89        | public, max-age=10, s-maxage=60
            DOCUMENT | 30        | public, max-age=10, s-maxage=30
            DOCUMENT | 4         | public, max-age=4, s-maxage=4
            DOCUMENT | 0         | public, max-age=0, s-maxage=0
            DOCUMENT | -5        | public, max-age=0, s-maxage=0
            LIST     | 315360000 | public, max-age=10, s-maxage=10, stale-while-revalidate=30
            LIST     | 12        | public, max-age=10, s-maxage=10
            """)
    void neverReachesBeyondWhatIsDue(Cacheable.Kind kind, long left, String header) {
        assertEquals(header, freshness.cacheControl(new Cacheable(kind, Set.of(), NOW.plusSeconds(left)), NOW));
    }
}
