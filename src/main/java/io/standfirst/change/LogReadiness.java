package io.standfirst.change;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers, as the last look at the change log had it: asking anew could hang with the database, and
 * with it whoever asks.
 */
@Readiness
@ApplicationScoped
class LogReadiness implements AsyncHealthCheck {

    private final ChangeTail tail;

    LogReadiness(ChangeTail tail) {
        this.tail = tail;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var answer = HealthCheckResponse.named("Database").status(tail.isUpToDate());
        if (!tail.isUpToDate()) {
            answer.withData("reason", "The database cannot be reached or does not answer, see the log")
                    .withData("secondsSinceAnswer", tail.sinceAnswer().toSeconds());
        }
        return Uni.createFrom().item(answer.build());
    }
}
