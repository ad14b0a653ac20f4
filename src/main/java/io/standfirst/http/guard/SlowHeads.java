package io.standfirst.http.guard;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;

/**
 * Puts a {@link HeadDeadline} before the codec of each connection. Neither Vert.x nor Quarkus bounds the time that the
 * head of a request may take: a client that sends a byte each second keeps its connection for hours. Netty finds this
 * class as a service, if the system property {@value #EXTENSIONS} says so, as the main class does.
 */
public class SlowHeads extends ChannelInitializerExtension {

    /** Read by Netty once. */
    public static final String EXTENSIONS = "io.netty.bootstrap.extensions";
    /** The value that has Netty look for services. */
    public static final String LOAD = "serviceload";

    private static volatile Duration limit = Duration.ofSeconds(10);

    /** Netty makes its own instance, so that there is nothing to inject into. */
    static void limit(Duration most) {
        limit = most;
    }

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.attr(HeadDeadline.OF_CHANNEL).set(new HeadDeadline(limit));
        channel.pipeline().addFirst(channel.attr(HeadDeadline.OF_CHANNEL).get());
    }
}
