package io.standfirst.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.standfirst.store.ArticleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Looks for instants that have come. Several nodes may look at once: the lock on the article lets one of them note an
 * instant, and the others find it noted. What came while the service was down is noted when it is up again.
 */
@ApplicationScoped
public class AppearanceTimer {

    private static final Logger LOG = Logger.getLogger(AppearanceTimer.class);

    private final ArticleRepository articles;
    private final Appearances appearances;
    private final ChangeLog changes;
    private final Clock clock;

    AppearanceTimer(ArticleRepository articles, Appearances appearances, ChangeLog changes, Clock clock) {
        this.articles = articles;
        this.appearances = appearances;
        this.changes = changes;
        this.clock = clock;
    }

    /** Notes everything that is due; what fails now is tried again the next time, and holds up no other article. */
    @Scheduled(every = "{standfirst.appearances.every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void noteDue() {
        Instant now = clock.instant();
        try {
            QuarkusTransaction.requiringNew().call(() -> articles.due(now)).forEach(article -> note(article, now));
        } catch (RuntimeException e) {
            LOG.warnf("Could not look for editions that appeared or disappeared, will try again: %s", e);
        }
    }

    private void note(UUID article, Instant now) {
        try {
            changes.write(log -> articles.lock(article).map(copy -> appearances.settle(copy, log, now)));
        } catch (RuntimeException e) {
            LOG.warnf("Could not note that article %s appeared or disappeared, will try again: %s", article, e);
        }
    }
}
