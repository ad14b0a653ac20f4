package io.standfirst.outbound.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an operator can set about webhooks. */
@ConfigMapping(prefix = "standfirst.webhooks")
public interface WebhookSettings {

    /**
     * Networks that webhooks may lead to beside what is public, such as {@code 10.1.0.0/16}. Whoever may make webhooks can
     * reach everything in them by {@code POST}.
     */
    Optional<List<Network>> allowedNetworks();

    /** Whether webhooks may lead to {@code http:} addresses, where everybody on the way can read what is sent. */
    @WithDefault("false")
    boolean allowHttp();

    /** How long it may take to connect. */
    @WithDefault("5s")
    Duration connectTime();

    /** How long a receiver may take to answer, in all. */
    @WithDefault("20s")
    Duration time();

    /** How many are sent at the same time by a node. */
    @WithDefault("32")
    int atOnce();

    /** How many of one webhook. */
    @WithDefault("4")
    int atOnceEach();

    /** How much waits for a webhook before no more is queued; what follows is read from the change log later. */
    @WithDefault("1000")
    int queue();

    /** After how long what failed is sent again; each time, three times as long. */
    @WithDefault("5s")
    Duration retryFirst();

    /** The longest that it grows to. */
    @WithDefault("12h")
    Duration retryLongest();

    /** How long something is tried before it is given up. */
    @WithDefault("5d")
    Duration retryFor();

    /** After how long without a success a webhook is disabled. What waits is sent when it is enabled again. */
    @WithDefault("3d")
    Duration disableAfter();

    /** For how long the secret before signs, too, after a new one was made. */
    @WithDefault("24h")
    Duration secretOverlap();

    /** For how long the log of deliveries is kept. */
    @WithDefault("30d")
    Duration keep();

    /** How often a node looks for what is due. */
    @WithDefault("1s")
    Duration every();
}
