package io.standfirst.outbound;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The open streams of changes. Whoever does not take what was sent is cut off; it knows from where to go on. */
@ApplicationScoped
public class ChangeStreams {

    private static final Logger LOG = Logger.getLogger(ChangeStreams.class);
    private static final long LOOK_EVERY_MILLIS = 1_000;
    private static final String RETRY_AFTER_SECONDS = "30";

    private final SharedReading reading;
    private final Doorbell doorbell;
    private final Watch watch;
    private final StreamSettings settings;
    private final Set<Client> clients = ConcurrentHashMap.newKeySet();

    ChangeStreams(SharedReading reading, Doorbell doorbell, Watch watch, StreamSettings settings, Vertx vertx) {
        this.reading = reading;
        this.doorbell = doorbell;
        this.watch = watch;
        this.settings = settings;
        vertx.setPeriodic(LOOK_EVERY_MILLIS, timer -> cutSlowOnes());
    }

    void measure(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("standfirst.streams.open", clients, Set::size).description("Clients that follow the log").register(meters);
    }

    /** Who is at the other end of a stream. */
    private static final class Client {

        private final Runnable cut;
        /** When something was handed over that is not on its way yet; 0 if there is nothing. */
        private volatile long handedOver;

        Client(Runnable cut) {
            this.cut = cut;
        }

        boolean isSlow(long patienceNanos) {
            long since = handedOver;
            return since != 0 && System.nanoTime() - since > patienceNanos;
        }
    }

    /**
     * Opens a stream.
     *
     * @param cut closes the client's connection
     * @throws io.standfirst.http.ProblemException see {@link ChangeFeed#read}; 503 if there are too many
     */
    public Multi<StreamEvent> open(Interest interest, String since, Runnable cut) {
        if (clients.size() >= settings.most() || doorbell.isSilent()) {
            throw Problem.of(ProblemType.UNAVAILABLE, "Too many streams are open at this moment. "
                    + ProblemType.UNAVAILABLE.remedy()).withHeader("Retry-After", RETRY_AFTER_SECONDS).exception();
        }
        // So that a cursor that will not do is refused before there is a stream
        reading.read(interest, since, doorbell.rings(interest.view()));
        Client client = new Client(cut);
        return new ChangeStream(reading, doorbell, interest, since, settings.heartbeat(), watch.readers()).events()
                .onSubscription().invoke(() -> clients.add(client))
                .onItem().invoke(event -> client.handedOver = System.nanoTime())
                .onRequest().invoke(() -> client.handedOver = 0)
                .onTermination().invoke(() -> clients.remove(client))
                // Whoever connects again is told what is wrong
                .onFailure().invoke(e -> LOG.warnf("A stream of changes ends, for it could not read on: %s", e))
                .onFailure().recoverWithCompletion();
    }

    private void cutSlowOnes() {
        long patience = settings.patience().toNanos();
        clients.stream().filter(client -> client.isSlow(patience)).forEach(client -> client.cut.run());
    }
}
