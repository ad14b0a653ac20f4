package io.standfirst.change;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.standfirst.store.ChangeRepository.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Follows the log for what other nodes have written, and tells the listeners. By a thread of its own, for it has to go on
 * where schedules are switched off.
 */
@ApplicationScoped
public class ChangeTail implements ChangeListener {

    private static final Logger LOG = Logger.getLogger(ChangeTail.class);
    private static final int BATCH = 500;

    private final ChangeLog log;
    private final List<ChangeListener> listeners;
    private final Duration every;
    /** The numbers of this node's own changes, until they turn up in the log. */
    private final Set<Long> own = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "change-tail");
        thread.setDaemon(true);
        return thread;
    });
    /** Null until the log has been read for the first time. */
    private Long last;
    private boolean failing;

    ChangeTail(ChangeLog log, @All List<ChangeListener> listeners, ChangeSettings settings) {
        this.log = log;
        this.listeners = listeners;
        this.every = settings.poll();
    }

    void begin(@Observes StartupEvent started) {
        thread.scheduleWithFixedDelay(this::follow, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stopped) {
        thread.shutdownNow();
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
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("Could not follow the change log, will go on trying: %s", e);
            }
            failing = true;
        }
    }
}
