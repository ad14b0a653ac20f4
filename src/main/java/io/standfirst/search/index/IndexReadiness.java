package io.standfirst.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether search answers; until then everything else works. A node whose own index is not there is better left out; one
 * that lacks OpenSearch is not, since all the others lack it, too.
 */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {

    private final SearchIndex index;

    private final SearchSettings settings;

    IndexReadiness(SearchIndex index, SearchSettings settings) {
        this.index = index;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        var rebuild = index.rebuild();
        var answer = HealthCheckResponse.named("Search index")
                .status(index.isReady() || settings.backend() == SearchSettings.Engine.OPENSEARCH)
                .withData("searchable", index.isReady());
        if (rebuild.running()) {
            answer.withData("articles", rebuild.done()).withData("of", rebuild.of());
        }
        return answer.build();
    }
}
