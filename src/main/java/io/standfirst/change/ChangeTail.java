package io.standfirst.change;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.ChangeSignal;
import io.standfirst.store.ConnectionPool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Follows the log for what other nodes have written, and tells the listeners. By a thread of its own, for it has to go on
 * where schedules are switched off; woken by the database where that is possible.
 */
@ApplicationScoped
public class ChangeTail implements ChangeListener {

    private static final Logger LOG = Logger.getLogger(ChangeTail.class);
    private static final int BATCH = 500;
    /** How often to look all the same where the database tells of changes. */
    private static final Duration HEARD = Duration.ofSeconds(1);
    /** How long the database may take to answer until it counts as away. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** How long a stop waits for the last look at the most. */
    private static final Duration LAST_LOOK = Duration.ofSeconds(5);

    private final ChangeLog log;
    private final ChangeSignal signal;
    private final ConnectionPool connections;
    private final List<ChangeListener> listeners;
    private final Duration every;
    /** The numbers of this node's own changes, until they turn up in the log. */
    private final Set<Long> own = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::run, "change-tail");
    /** Null until the log has been read for the first time. */
    private volatile Long last;
    private volatile boolean failing;
    private volatile boolean stopped;
    /** When the database answered last, by the clock of {@link System#nanoTime}. */
    private volatile long answered = System.nanoTime();

    ChangeTail(ChangeLog log, ChangeSignal signal, ConnectionPool connections, @All List<ChangeListener> listeners, ChangeSettings settings) {
        this.log = log;
        this.signal = signal;
        this.connections = connections;
        this.listeners = listeners;
        this.every = settings.poll();
    }

    void begin(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    /** While what it listens with is still there. */
    void end(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        thread.interrupt();
        thread.join(LAST_LOOK.toMillis());
    }

    @Override
    public void committing(List<Row> changes) {
        changes.forEach(change -> own.add(change.number()));
    }

    @Override
    public void ended(List<Row> changes, boolean committed) {
        if (!committed) {
            changes.forEach(change -> own.remove(change.number()));
        }
    }

    @Override
    public void happened(List<Row> changes) {
        // It is this one who tells
    }

    /** Whether the database answers: it did when it was last asked, and that was just now. */
    boolean isUpToDate() {
        return last != null && !failing && sinceAnswer().compareTo(HEARD.plus(every).plus(PATIENCE)) < 0;
    }

    /** The number of the last change that this node has seen; 0 before it has read the log. */
    public long number() {
        Long seen = last;
        return seen == null ? 0 : seen;
    }

    Duration sinceAnswer() {
        return Duration.ofNanos(System.nanoTime() - answered);
    }

    private void run() {
        try {
            while (!stopped) {
                follow();
                signal.await(every, every.compareTo(HEARD) < 0 ? HEARD : every);
            }
        } catch (InterruptedException e) {
            // The service stops
        } finally {
            signal.stop();
        }
    }

    private void follow() {
        try {
            if (last == null) {
                last = log.last();
            }
            List<Row> rows = log.since(last, BATCH);
            while (!rows.isEmpty()) {
                List<Row> others = rows.stream().filter(row -> !own.remove(row.number())).toList();
                if (!others.isEmpty()) {
                    listeners.forEach(listener -> listener.happened(others));
                }
                last = rows.get(rows.size() - 1).number();
                rows = log.since(last, BATCH);
            }
            answered = System.nanoTime();
            if (failing) {
                LOG.info("Following the change log again");
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && !stopped) {
                LOG.warnf("Could not follow the change log, will go on trying: %s", e);
            }
            failing = true;
            signal.stop();
            connections.renew();
        }
    }
}
