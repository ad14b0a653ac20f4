package io.standfirst.outbound.webhook;

import io.standfirst.store.Delivery;
import io.standfirst.store.Delivery.Attempt;
import io.standfirst.store.Webhook;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;

/**
 * Sends deliveries. The name of the receiver is looked up here, and the connection goes to the address that was checked, with
 * the name in the certificate and in {@code Host}. Redirects are not followed. It takes a thread for the look-up alone.
 */
@ApplicationScoped
class Courier {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int KEEP_ALIVE_SECONDS = 5;

    private final Vertx vertx;
    private final Targets targets;
    private final WebhookSettings settings;
    private final Clock clock;
    private final HttpClient client;

    Courier(Vertx vertx, Targets targets, WebhookSettings settings, Clock clock) {
        this.vertx = vertx;
        this.targets = targets;
        this.settings = settings;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTime().toMillis())
                .setSslHandshakeTimeout(settings.connectTime().toSeconds())
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxPoolSize(settings.atOnceEach()));
    }

    @PreDestroy
    void stop() {
        client.close();
    }

    /** Sends one, and says what came of it; never fails. */
    Future<Attempt> send(Webhook webhook, Delivery delivery) {
        URI target = URI.create(webhook.url());
        Exchange exchange = new Exchange(vertx, settings.time());
        vertx.executeBlocking(() -> targets.resolve(target), false)
                .compose(address -> client.request(options(webhook, delivery, target, address)))
                .onSuccess(request -> exchange.send(request, delivery.payload()))
                .onFailure(exchange::fail);
        return exchange.attempt();
    }

    private RequestOptions options(Webhook webhook, Delivery delivery, URI target, InetAddress address) {
        boolean isTls = target.getScheme().equals("https");
        int port = target.getPort() < 0 ? isTls ? HTTPS : HTTP : target.getPort();
        Instant now = clock.instant();
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(target.getHost()).setPort(port).setSsl(isTls)
                .setURI(target.getRawQuery() == null ? path : path + "?" + target.getRawQuery())
                .setFollowRedirects(false)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.USER_AGENT, "Standfirst")
                .putHeader("webhook-id", delivery.id().toString())
                .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .putHeader("webhook-signature", signatures(webhook, delivery, now));
    }

    private static String signatures(Webhook webhook, Delivery delivery, Instant now) {
        String signature = WebhookSecret.sign(webhook.secret(), delivery.id(), now, delivery.payload());
        return webhook.previous() == null || !now.isBefore(webhook.previous().until())
                ? signature
                : signature + " " + WebhookSecret.sign(webhook.previous().secret(), delivery.id(), now, delivery.payload());
    }
}
