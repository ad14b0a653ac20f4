package io.standfirst.search.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.standfirst.search.index.Backend.Place;
import io.standfirst.search.index.Backend.Standing;
import io.standfirst.search.index.SearchIndex.Rebuild;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
    /** How long a generation that no longer serves is left to other nodes, which may still search it. */
    private static final Duration LINGERING = Duration.ofSeconds(10);
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final SearchIndex index;
    private final SearchSettings settings;
    private final Backends backends;
    private final Analysis analysis;
    private final Feeding feeding;

    private final AtomicBoolean started = new AtomicBoolean();
    private final Thread thread = new Thread(this::run, "search-index");
    private volatile boolean stopped;
    private Backend backend;
    private long saved;
    /** When the generation that serves began to, and whether there may be others. */
    private long served;
    private boolean others;
    /** At the last step, as the log tells by now. */
    private boolean away;

    IndexFollower(SearchIndex index, SearchSettings settings, Backends backends, Analysis analysis, Feeding feeding) {
        this.index = index;
        this.settings = settings;
        this.backends = backends;
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

    /** While the database can still be reached; not by an interrupt, at which Lucene would lose its files. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
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
            boolean more = step();
            away = false;
            if (!more && !stopped) {
                index.rest(settings.every());
            }
        } catch (SearchException | UncheckedIOException e) {
            if (away) {
                LOG.warnf("The search index is still away: %s", e.getMessage());
            } else {
                LOG.warnf(e, "The search index is away, damaged or lost; will open it again or make it anew");
            }
            away = true;
            close();
            index.pause(AGAIN);
        } catch (RuntimeException e) {
            LOG.warnf("The search index could not be brought into step with the store, will try again: %s", e);
            index.pause(AGAIN);
        }
    }

    /**
     * What is written while one step is done makes up the next, after a rest: small steps make small segments, which cost more to
     * write and to merge than to fill.
     *
     * @return whether there is more than one step can take
     */
    private boolean step() {
        if (backend == null) {
            backend = backends.open();
        }
        Standing now = backend.look(index.rebuild(), index.isAsked());
        settle(now);
        boolean more = now.feeds() && feed(index.serving());
        if (now.feeds()) {
            tidy(index.serving());
        }
        index.tellMoved();
        if (!more && !index.isReady() && index.serving() != null) {
            index.markReady();
            LOG.infof("Search is ready, at change %d", index.serving().position().number());
        }
        return more;
    }

    /** Has that generation serve which is in step. There is always one after it on the node that feeds the index. */
    private void settle(Standing now) {
        Generation serving = index.serving();
        Place latest = now.latest().orElse(null);
        if (!now.feeds()) {
            index.progress(now.rebuild());
        }
        if (serving != null && latest != null && serving.name().equals(latest.generation())) {
            if (!now.feeds()) {
                serving.reach(latest.position());
            } else if (index.takeRequest()) {
                renew();
            }
        } else if (latest != null && feeding.knows(latest.position())) {
            serve(new Generation(backend, latest, analysis));
        } else if (now.feeds()) {
            if (latest != null) {
                LOG.warnf("The search index %s was made from another database", latest.generation());
            }
            index.takeRequest();
            renew();
        } else {
            index.serve(null);
        }
    }

    /** Whether there may be more to follow. */
    private boolean feed(Generation serving) {
        boolean more = feeding.follow(serving);
        long now = System.nanoTime();
        if (now - saved >= backend.saves().toNanos() || !more && !index.isReady()) {
            serving.checkpoint();
            saved = now;
        }
        return more;
    }

    /** Deletes the generations before. Never while a new one is filled, which would go with them. */
    private void tidy(Generation serving) {
        if (others && System.nanoTime() - served > LINGERING.toNanos()) {
            backend.keepOnly(serving.name());
            others = false;
        }
    }

    /** Fills a new generation beside the one that serves, and puts it in its place. */
    private void renew() {
        index.progress(new Rebuild(true, 0, feeding.articles()));
        LOG.infof("Making the search index anew, of %d articles", index.rebuild().of());
        Generation next = null;
        try {
            next = Generation.begin(backend, analysis);
            feeding.fill(next, this::filled);
            while (feeding.follow(next)) {
                LOG.debugf("The new search index is at change %d", next.position().number());
            }
            next.checkpoint();
        } catch (RuntimeException e) {
            discard(next, e);
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
        if (!backend.look(index.rebuild(), false).feeds()) {
            throw new IllegalStateException("another node makes the index");
        }
        if (index.serving() != null) {
            feed(index.serving());
            index.tellMoved();
        }
    }

    private static void discard(Generation unfinished, RuntimeException because) {
        if (unfinished != null) {
            try (unfinished) {
                unfinished.delete();
            } catch (RuntimeException e) {
                because.addSuppressed(e);
            }
        }
    }

    private void serve(Generation next) {
        index.serve(next);
        served = System.nanoTime();
        others = true;
    }

    /** What keeps the index is given back even if what is in it cannot be closed. */
    private void close() {
        try (Backend held = backend) {
            if (stopped && held != null && index.serving() != null && held.look(Rebuild.NONE, false).feeds()) {
                index.serving().checkpoint();
            }
            index.serve(null);
        } catch (RuntimeException e) {
            LOG.warnf("The search index was not closed well, and will catch up when it is opened again: %s", e);
        } finally {
            backend = null;
        }
    }
}
