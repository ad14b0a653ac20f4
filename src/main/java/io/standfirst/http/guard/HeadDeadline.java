package io.standfirst.http.guard;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes one connection if the head of a request takes too long, counted from its first byte, or from the beginning of
 * a connection on which nothing comes. While requests are answered nothing is counted. Runs on the connection's event
 * loop alone.
 */
public final class HeadDeadline extends ChannelInboundHandlerAdapter {

    static final AttributeKey<HeadDeadline> OF_CHANNEL = AttributeKey.valueOf(HeadDeadline.class, "ofChannel");

    private final Duration limit;
    private Future<?> deadline;
    private int answering;
    private long heads;

    HeadDeadline(Duration limit) {
        this.limit = limit;
    }

    /** A request has come on a connection that was answered on the spot, before anything else saw it. */
    public static void answered(Channel channel) {
        HeadDeadline deadline = channel.attr(OF_CHANNEL).get();
        if (deadline != null) {
            deadline.begin();
            deadline.end();
        }
    }

    /** A head is complete. */
    void begin() {
        heads++;
        answering++;
        cancel();
    }

    /** An answer is complete. */
    void end() {
        answering--;
    }

    /** Whether nothing is asked and nothing answered. */
    boolean isBetweenRequests() {
        return answering == 0 && deadline == null;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        start(context);
        super.channelActive(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        long before = heads;
        super.channelRead(context, message);
        // Most heads come whole, and need no deadline
        if (answering == 0 && deadline == null && heads == before) {
            start(context);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        cancel();
        super.channelInactive(context);
    }

    private void start(ChannelHandlerContext context) {
        deadline = context.executor().schedule(() -> context.close(), limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
