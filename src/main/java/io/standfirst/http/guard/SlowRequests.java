package io.standfirst.http.guard;

import io.netty.channel.Channel;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.standfirst.http.Deadline;
import io.standfirst.http.HttpSettings;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps clients that send very little very slowly from holding what others need: ends the {@link HeadDeadline} of each
 * request, and bounds the requests with a body, for which {@link BodyTime} begins a time limit. A body that is read
 * holds a thread, so only some are read at the same time: slow writers do not keep readers waiting.
 */
@ApplicationScoped
public class SlowRequests {

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final HttpSettings.Limits limits;
    private final Deadline deadline;
    private final RouterProblems problems;
    private final AtomicInteger bodies = new AtomicInteger();

    SlowRequests(HttpSettings settings, Deadline deadline, RouterProblems problems) {
        this.limits = settings.limits();
        this.deadline = deadline;
        this.problems = problems;
        SlowHeads.limit(limits.headTime());
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, FilterOrder.SLOW_REQUESTS);
    }

    private void admit(RoutingContext context) {
        endHead(context);
        beginWork(context);
        if (!WITH_BODY.contains(context.request().method())) {
            context.next();
        } else if (bodies.incrementAndGet() > limits.bodies()) {
            bodies.decrementAndGet();
            problems.sendAndClose(context, Problem.of(ProblemType.UNAVAILABLE,
                    "Too many are writing at this moment. " + ProblemType.UNAVAILABLE.remedy())
                    .withHeader("Retry-After", RETRY_AFTER_SECONDS));
        } else {
            context.addEndHandler(ended -> bodies.decrementAndGet());
            context.next();
        }
    }

    private static void endHead(RoutingContext context) {
        if (context.request().connection() instanceof ConnectionBase connection) {
            Channel channel = connection.channel();
            HeadDeadline head = channel.attr(HeadDeadline.OF_CHANNEL).get();
            if (head != null) {
                head.begin();
                // Answers end on other threads, too
                context.addEndHandler(ended -> channel.eventLoop().execute(head::end));
            }
        }
    }

    /** The request is there, or more of it: its time begins. What comes line by line has no end that would be known. */
    void beginWork(RoutingContext context) {
        if (!StreamedBody.isSent(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            deadline.begin();
        }
    }

    /** How long a body may take to be read. */
    Duration bodyTime() {
        return limits.bodyTime();
    }
}
