package io.standfirst.store;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import io.standfirst.article.Ids;

/** Where time and new ids come from. Instants are cut to microseconds, which is what both databases keep. */
class StoreClock {

    @Produces
    @ApplicationScoped
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Produces
    @ApplicationScoped
    @DefaultBean
    Ids ids() {
        return Ids.TIME_ORDERED;
    }
}
