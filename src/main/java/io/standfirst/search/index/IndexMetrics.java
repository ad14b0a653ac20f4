package io.standfirst.search.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.standfirst.change.ChangeTail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Measures how many changes cannot be found yet: {@code standfirst.search.lag}. */
@ApplicationScoped
class IndexMetrics {

    void register(@Observes StartupEvent started, MeterRegistry meters, ChangeTail log, SearchIndex index) {
        Gauge.builder("standfirst.search.lag", () -> Math.max(0, log.number() - index.position()))
                .baseUnit("changes").description("Changes that cannot be found yet on this node").register(meters);
    }
}
