package io.standfirst.change;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;

/** Measures how far this node follows the change log: {@code standfirst.changes.number} and {@code .lag}. */
@ApplicationScoped
class ChangeMetrics {

    void register(@Observes StartupEvent started, MeterRegistry meters, ChangeTail tail) {
        Gauge.builder("standfirst.changes.number", tail, ChangeTail::number)
                .description("The last change that this node has seen").register(meters);
        TimeGauge.builder("standfirst.changes.lag", tail, TimeUnit.MILLISECONDS, log -> log.sinceAnswer().toMillis())
                .description("Time since the log was last read to its end").register(meters);
    }
}
