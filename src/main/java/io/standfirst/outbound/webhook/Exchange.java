package io.standfirst.outbound.webhook;

import io.standfirst.store.Delivery.Attempt;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLException;

/**
 * One request and what comes of it. It ends when the answer has ended, when enough of it is there, or when its time is over;
 * an answer that has begun counts even if its body never ends.
 */
final class Exchange {

    /** How much of an answer's body is kept, in bytes. */
    private static final int ENOUGH = 1_000;

    private final Promise<Attempt> promise = Promise.promise();
    private final long start = System.nanoTime();
    private final Vertx vertx;
    private final Duration time;
    private final long timer;
    private final Buffer body = Buffer.buffer();
    private HttpClientRequest request;
    private Integer status;
    private boolean isWhole;

    Exchange(Vertx vertx, Duration time) {
        this.vertx = vertx;
        this.time = time;
        this.timer = vertx.setTimer(time.toMillis(), none -> end("It did not answer within %d seconds.".formatted(time.toSeconds())));
    }

    Future<Attempt> attempt() {
        return promise.future();
    }

    /** Sends the request, unless it took too long to connect. */
    synchronized void send(HttpClientRequest connected, String payload) {
        request = connected;
        if (promise.future().isComplete()) {
            request.reset();
            return;
        }
        request.response().onSuccess(this::read).onFailure(this::fail);
        request.send(payload).onFailure(this::fail);
    }

    void fail(Throwable failure) {
        end(describe(failure));
    }

    private synchronized void read(HttpClientResponse response) {
        status = response.statusCode();
        response.handler(this::add).exceptionHandler(failure -> end(null)).endHandler(none -> endWhole());
    }

    private synchronized void add(Buffer part) {
        body.appendBuffer(part, 0, Math.min(part.length(), ENOUGH - body.length()));
        if (body.length() == ENOUGH) {
            end(null);
        }
    }

    private synchronized void endWhole() {
        isWhole = true;
        end(null);
    }

    /** @param error if nothing was answered */
    private synchronized void end(String error) {
        int millis = (int) Duration.ofNanos(System.nanoTime() - start).toMillis();
        Attempt attempt = new Attempt(status, status == null ? null : text(), status == null ? error : null, millis);
        if (promise.tryComplete(attempt)) {
            vertx.cancelTimer(timer);
            if (request != null && !isWhole) {
                request.reset();
            }
        }
    }

    /** Whatever bytes they are; databases know no U+0000. */
    private String text() {
        return body.toString(StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }

    /** In words of our own: those of an exception may tell of our side of the network. */
    private static String describe(Throwable failure) {
        if (failure instanceof Targets.RefusedException) {
            return failure.getMessage() + ".";
        } else if (failure instanceof UnknownHostException) {
            return "There is no such host.";
        } else if (failure instanceof SSLException || failure.getCause() instanceof SSLException) {
            return "TLS could not be agreed on, or the certificate is not good.";
        } else if (failure instanceof ConnectException) {
            return "It could not be connected to.";
        }
        return "The connection broke before there was an answer.";
    }
}
