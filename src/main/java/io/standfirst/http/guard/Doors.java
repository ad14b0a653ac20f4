package io.standfirst.http.guard;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ServerChannel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;

/**
 * Knows where the server listens, and its connections, to stop taking new ones while it still answers; neither Vert.x nor
 * Quarkus can. Netty finds this class as it finds {@link SlowHeads}, and makes its own instance, hence what is static.
 */
public class Doors extends ChannelInitializerExtension {

    private static final ChannelGroup LISTENING = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private static final ChannelGroup CONNECTIONS = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

    @Override
    public void postInitializeServerListenerChannel(ServerChannel channel) {
        LISTENING.add(channel);
    }

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        CONNECTIONS.add(channel);
    }

    /** Whoever connects from now on is refused, and goes to another node. */
    static void shut() {
        LISTENING.close().awaitUninterruptibly();
        CONNECTIONS.forEach(connection -> connection.eventLoop().execute(() -> closeIfIdle(connection)));
    }

    private static void closeIfIdle(Channel connection) {
        HeadDeadline requests = connection.attr(HeadDeadline.OF_CHANNEL).get();
        if (requests != null && requests.isBetweenRequests()) {
            connection.close();
        }
    }
}
