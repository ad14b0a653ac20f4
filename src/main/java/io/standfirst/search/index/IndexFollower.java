package io.standfirst.search.index;

import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.standfirst.search.index.SearchIndex.Rebuild;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/**
 * Keeps the index. One thread opens it after the start, makes it anew if it is lost or was made by other rules or from
 * another database, and from then on follows the change log. While it is made anew on request, the old one goes on serving.
 */
@ApplicationScoped
class IndexFollower {

    private static final Logger LOG = Logger.getLogger(IndexFollower.class);
    /** What has to be read again from the log after a crash. */
    private static final Duration CHECKPOINT = Duration.ofSeconds(5);
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final SearchIndex index;
    private final SearchSettings settings;
    private final Analysis analysis;
    private final Feeding feeding;

    private final AtomicBoolean started = new AtomicBoolean();
    private final Thread thread = new Thread(this::run, "search-index");
    private volatile boolean stopped;
    private Generations generations;
    private long checkpoint;

    IndexFollower(SearchIndex index, SearchSettings settings, Analysis analysis, Feeding feeding) {
        this.index = index;
        this.settings = settings;
        this.analysis = analysis;
        this.feeding = feeding;
    }

    /** Not before the server listens, so that the index does not make the start longer. */
    void start(@ObservesAsync HttpServerStart event) {
        start();
    }

    void start(@ObservesAsync HttpsServerStart event) {
        start();
    }

    private void start() {
        if (started.compareAndSet(false, true)) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Not by an interrupt, at which Lucene would lose its files. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        index.wake();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        try {
            while (!stopped) {
                follow();
            }
        } catch (InterruptedException e) {
            LOG.warn("Search was interrupted and ends");
        }
        close();
    }

    private void follow() throws InterruptedException {
        try {
            if (!step() && !stopped) {
                index.pause(settings.every());
            }
        } catch (SearchException | UncheckedIOException e) {
            LOG.warnf(e, "The search index is damaged or lost, will open it again or make it anew");
            close();
            index.pause(AGAIN);
        } catch (RuntimeException e) {
            LOG.warnf("The search index could not be brought into step with the store, will try again: %s", e);
            index.pause(AGAIN);
        }
    }

    /** Whether there may be more to do at once. */
    private boolean step() {
        if (index.serving() == null) {
            begin();
        } else if (index.takeRequest()) {
            renew();
        }
        Generation serving = index.serving();
        boolean more = feeding.follow(serving);
        index.tellMoved();
        if (!more && !index.isReady()) {
            serving.checkpoint();
            index.markReady();
            LOG.infof("Search is ready, at change %d", serving.position().number());
        }
        if (System.nanoTime() - checkpoint > CHECKPOINT.toNanos()) {
            serving.checkpoint();
            checkpoint = System.nanoTime();
        }
        return more;
    }

    private void begin() {
        if (generations == null) {
            generations = new Generations(settings.directory(), analysis);
        }
        Generation latest = generations.latest().orElse(null);
        if (latest != null && !feeding.knows(latest.position())) {
            LOG.warnf("The search index in %s was made from another database", latest.directory());
            latest.close();
            latest = null;
        }
        if (latest == null) {
            renew();
        } else {
            serve(latest);
        }
    }

    /** Fills a new generation beside the one that serves, and puts it in its place. */
    private void renew() {
        Generation next = generations.next();
        index.progress(new Rebuild(true, 0, feeding.articles()));
        LOG.infof("Making the search index anew, of %d articles", index.rebuild().of());
        try {
            feeding.fill(next, this::filled);
            while (feeding.follow(next)) {
                LOG.debugf("The new search index is at change %d", next.position().number());
            }
            next.checkpoint();
        } catch (RuntimeException e) {
            next.close();
            Generations.delete(next.directory());
            throw e;
        } finally {
            index.progress(Rebuild.NONE);
        }
        serve(next);
    }

    /** Meanwhile the one that serves does not stand still. */
    private void filled(int articles) {
        index.progress(index.rebuild().plus(articles));
        if (stopped) {
            throw new IllegalStateException("the service is stopping");
        }
        if (index.serving() != null) {
            feeding.follow(index.serving());
            index.tellMoved();
        }
    }

    private void serve(Generation next) {
        index.serve(next);
        generations.keepOnly(next);
    }

    /** The directory is given back even if what is in it cannot be closed. */
    private void close() {
        try (Generations held = generations) {
            if (stopped && index.serving() != null) {
                index.serving().checkpoint();
            }
            index.serve(null);
        } catch (RuntimeException e) {
            LOG.warnf("The search index was not closed well, and will catch up when it is opened again: %s", e);
        } finally {
            generations = null;
        }
    }
}
