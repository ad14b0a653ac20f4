package io.standfirst.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether search answers; until then everything else works. */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {

    private final SearchIndex index;

    IndexReadiness(SearchIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        var rebuild = index.rebuild();
        var answer = HealthCheckResponse.named("Search index").status(index.isReady());
        if (rebuild.running()) {
            answer.withData("articles", rebuild.done()).withData("of", rebuild.of());
        }
        return answer.build();
    }
}
