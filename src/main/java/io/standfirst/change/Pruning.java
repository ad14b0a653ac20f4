package io.standfirst.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.standfirst.store.ChangeRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Lets old changes go. First it is noted how far, in one step, so that whoever stands further back is told; only then the
 * rows go, a few at a time. Several nodes may do so at once: the one that notes it first deletes, and what it leaves
 * behind when it is killed goes the next time.
 */
@ApplicationScoped
public class Pruning {

    private static final Logger LOG = Logger.getLogger(Pruning.class);
    private static final int SOME = 1_000;

    private final ChangeRepository changes;
    private final ChangeSettings settings;
    private final Clock clock;

    Pruning(ChangeRepository changes, ChangeSettings settings, Clock clock) {
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    /** What fails now is tried again the next time. */
    @Scheduled(every = "{standfirst.changes.prune}", delayed = "{standfirst.changes.prune}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void prune() {
        try {
            prune(clock.instant().minus(settings.keep()));
        } catch (RuntimeException e) {
            LOG.warnf("Could not let go of old changes, will try again: %s", e);
        }
    }

    private void prune(Instant before) {
        long number = QuarkusTransaction.requiringNew().call(() -> changes.lastBefore(before));
        boolean noted = QuarkusTransaction.requiringNew().call(() -> changes.notePruned(number));
        long deleted = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> changes.deletePruned(SOME));
            deleted += some;
        } while (some > 0);
        if (noted) {
            LOG.infof("The change log begins behind %d now, %d changes are no longer kept", number, deleted);
        }
    }
}
