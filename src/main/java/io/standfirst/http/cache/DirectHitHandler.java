package io.standfirst.http.cache;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import io.standfirst.http.guard.HeadDeadline;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Answers the hits of one connection, between the decoder of its requests and the server. Answers leave in the order of the
 * requests (RFC 9112, 9.3.2): while the server has a request to answer, all others go to the server, too. Runs on the
 * connection's event loop alone.
 */
final class DirectHitHandler extends ChannelInboundHandlerAdapter {

    static final AttributeKey<DirectHitHandler> OF_CHANNEL = AttributeKey.valueOf(DirectHitHandler.class, "ofChannel");

    /** The server closes connections that it sees nothing of, so it gets a request from time to time. */
    private static final long UNSEEN = TimeUnit.SECONDS.toNanos(30);
    private static final byte[] REQUEST_ID = "\r\nX-Request-Id: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NONE = {};
    /** What the head has beside the part that is ready: {@code Cache-Control} and the id of the request. */
    private static final int REST_OF_HEAD = 256;

    private final DirectHits hits;
    /** Requests that the server has not answered yet; made for the first one. */
    private int underWay = 1;
    private long lastSeen = System.nanoTime();
    /** Whether the rest of a request is still to come that has been answered. */
    private boolean skipping;
    private boolean written;

    DirectHitHandler(DirectHits hits) {
        this.hits = hits;
    }

    /** The server has answered a request. */
    void ended() {
        underWay--;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (skipping) {
            skipping = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest request) {
            if (isFree(context) && answer(context, request)) {
                skipping = true;
            } else {
                underWay++;
                lastSeen = System.nanoTime();
                super.channelRead(context, message);
            }
        } else {
            super.channelRead(context, message);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        if (written) {
            written = false;
            context.flush();
        }
        super.channelReadComplete(context);
    }

    /** Whether an answer may go out now. Whoever does not read what he asked for is left to the server. */
    private boolean isFree(ChannelHandlerContext context) {
        return underWay == 0 && context.channel().isWritable() && System.nanoTime() - lastSeen < UNSEEN;
    }

    private boolean answer(ChannelHandlerContext context, HttpRequest request) {
        if (request.decoderResult().isFailure() || !request.protocolVersion().equals(HttpVersion.HTTP_1_1)) {
            return false;
        }
        long begun = System.nanoTime();
        Hits.Hit hit = hits.find(request);
        if (hit == null) {
            return false;
        }
        context.write(written(context, request, hit), context.voidPromise());
        written = true;
        HeadDeadline.answered(context.channel());
        hits.count(request.method().name(), hit, System.nanoTime() - begun);
        return true;
    }

    private ByteBuf written(ChannelHandlerContext context, HttpRequest request, Hits.Hit hit) {
        byte[] head = hit.sent().head();
        byte[] content = request.method().equals(HttpMethod.GET) ? hit.sent().content() : NONE;
        ByteBuf bytes = context.alloc().directBuffer(head.length + REST_OF_HEAD + content.length);
        bytes.writeBytes(head);
        ByteBufUtil.writeAscii(bytes, hit.cacheControl());
        bytes.writeBytes(REQUEST_ID);
        ByteBufUtil.writeAscii(bytes, hits.requestId(request));
        bytes.writeBytes(END);
        return bytes.writeBytes(content);
    }
}
