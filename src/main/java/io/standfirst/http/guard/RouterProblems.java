package io.standfirst.http.guard;

import java.util.List;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemTranslator;
import io.standfirst.http.ProblemWriter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Problems for what fails outside JAX-RS: in the router, in a filter, or in an endpoint of the framework. */
@ApplicationScoped
public class RouterProblems {

    /** How long to go on reading after a refusal, in milliseconds; see {@link #closeAfterAnswer}. */
    private static final long LINGER_MILLISECONDS = 1000;

    private final ProblemTranslator translator;
    private final ProblemWriter writer;
    private final RequestIds requestIds;

    RouterProblems(ProblemTranslator translator, ProblemWriter writer, RequestIds requestIds) {
        this.translator = translator;
        this.writer = writer;
        this.requestIds = requestIds;
    }

    void register(@Observes Router router) {
        // Just before Quarkus' own handler, which is the last
        router.route().order(Integer.MAX_VALUE - 1).failureHandler(this::handle);
        // What no route took, and what failed before there was a route, such as a path that cannot be decoded
        for (int status : List.of(400, 404, 405, 406, 413, 415, 500)) {
            router.errorHandler(status, this::handle);
        }
    }

    /** Answers at once. */
    public void send(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            // Too late for another status; a cut connection tells the client that the answer is not whole
            context.request().connection().close();
            return;
        }
        requestIds.of(context);
        response.setStatusCode(problem.type().status());
        problem.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.end(Buffer.buffer(writer.write(problem, context.request())));
    }

    /** Answers a request that will not be read to its end. */
    void sendAndClose(RoutingContext context, Problem problem) {
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        closeAfterAnswer(context);
        send(context, problem);
    }

    /**
     * Hangs up a little after the answer, and throws away what still comes until then. At once would reset the
     * connection of a client that is still sending, which may then never see the answer.
     */
    static void closeAfterAnswer(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.addEndHandler(ended -> {
            if (!request.isEnded()) {
                request.handler(discarded -> { });
                request.resume();
            }
            context.vertx().setTimer(LINGER_MILLISECONDS, timer -> request.connection().close());
        });
    }

    private void handle(RoutingContext context) {
        String requestId = requestIds.of(context);
        Throwable failure = context.failure();
        int status = context.statusCode();
        // A status of 500 is what the router makes of any exception; the exception itself says more
        boolean statusSaysMore = failure == null || status >= 400 && status != 500;
        send(context, statusSaysMore ? translator.ofStatus(Math.max(status, 400), requestId)
                : translator.translate(failure, requestId));
    }
}
