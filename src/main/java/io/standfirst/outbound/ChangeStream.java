package io.standfirst.outbound;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.standfirst.outbound.SharedReading.Batch;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * One stream of changes. It reads on only when what it has read was sent, so it holds some changes at the most, and a
 * client that takes long makes nobody wait but itself.
 */
final class ChangeStream {

    private final SharedReading reading;
    private final Doorbell doorbell;
    private final Interest interest;
    private final Duration heartbeat;
    private final Executor readers;
    private String cursor;
    private long heard;
    /** Whether everything has been read that was there at the last ring. */
    private boolean caughtUp;

    /** @param readers run what reads */
    ChangeStream(SharedReading reading, Doorbell doorbell, Interest interest, String since, Duration heartbeat,
            Executor readers) {
        this.reading = reading;
        this.doorbell = doorbell;
        this.interest = interest;
        this.cursor = since;
        this.heartbeat = heartbeat;
        this.readers = readers;
    }

    /** Begins with a sign of life, and ends when the service stops. */
    Multi<StreamEvent> events() {
        Multi<StreamEvent> following = Multi.createBy().repeating().uni(this::next)
                .until(events -> events.isEmpty())
                .onItem().disjoint();
        return Multi.createBy().concatenating().streams(
                Multi.createFrom().item(StreamEvent.signOfLife(cursor)), following);
    }

    /** What comes next; nothing when the service stops. */
    private Uni<List<StreamEvent>> next() {
        return caughtUp ? afterRing() : Uni.createFrom().item(this::read).runSubscriptionOn(readers).chain(this::orLater);
    }

    private List<StreamEvent> read() {
        if (doorbell.isSilent()) {
            return List.of();
        }
        heard = doorbell.rings(interest.view());
        Batch batch = reading.read(interest, cursor, heard);
        caughtUp = !batch.more();
        cursor = batch.next();
        return batch.events();
    }

    private Uni<List<StreamEvent>> orLater(List<StreamEvent> events) {
        return events.isEmpty() && !doorbell.isSilent() ? next() : Uni.createFrom().item(events);
    }

    private Uni<List<StreamEvent>> afterRing() {
        return doorbell.next(interest.view(), heard, heartbeat).chain(rang -> {
            if (!rang && !doorbell.isSilent()) {
                return Uni.createFrom().item(List.of(StreamEvent.signOfLife(cursor)));
            }
            caughtUp = false;
            return next();
        });
    }
}
