package io.standfirst.http.guard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadDeadlineTest {

    private final HeadDeadline deadline = new HeadDeadline(Duration.ofSeconds(10));
    private final EmbeddedChannel channel = new EmbeddedChannel();

    @BeforeEach
    void connect() {
        channel.freezeTime();
        channel.pipeline().addFirst(deadline);
        channel.pipeline().fireChannelActive();
    }

    @Test
    void cutsConnectionOnWhichNothingComes() {
        pass(9);
        assertTrue(channel.isOpen());
        pass(1);
        assertFalse(channel.isOpen());
    }

    @Test
    void cutsHeadThatComesByteByByte() {
        for (int second = 0; second < 9; second++) {
            read();
            pass(1);
        }
        assertTrue(channel.isOpen());
        read();
        pass(1);
        assertFalse(channel.isOpen());
    }

    @Test
    void waitsForAnswersAndBodies() {
        read();
        deadline.begin();
        for (int second = 0; second < 100; second++) {
            read();
            pass(1);
        }
        assertTrue(channel.isOpen());
    }

    @Test
    void leavesIdleConnectionsOpenBetweenRequests() {
        read();
        deadline.begin();
        deadline.end();
        pass(100);
        assertTrue(channel.isOpen());
    }

    @Test
    void cutsSecondHeadLikeTheFirst() {
        read();
        deadline.begin();
        deadline.end();
        pass(100);
        read();
        pass(10);
        assertFalse(channel.isOpen());
    }

    private void read() {
        channel.writeInbound(Unpooled.wrappedBuffer(new byte[] {'G'}));
    }

    private void pass(int seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runPendingTasks();
    }
}
