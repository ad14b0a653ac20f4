package io.standfirst.search.index;

import io.quarkus.runtime.StartupEvent;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jboss.logging.Logger;

/**
 * The index, as those who search see it. One thread opens it after the start, makes it anew if it is lost or was made by
 * other rules, and from then on follows the change log. While it is made anew on request, the old one goes on serving.
 */
@ApplicationScoped
public class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    private static final Duration CHECKPOINT = Duration.ofSeconds(5);
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final String SECONDS_TO_WAIT = "5";

    private final SearchSettings settings;
    private final Analysis analysis;
    private final Feeding feeding;

    /** Held for reading by those who search, so that what they read is not closed. */
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private final ReentrantLock state = new ReentrantLock();
    private final Condition moved = state.newCondition();
    private final Condition wanted = state.newCondition();

    private final Thread thread = new Thread(this::run, "search-index");
    private Generations generations;
    private Generation serving;
    private long checkpoint;
    private volatile Rebuild rebuild = Rebuild.NONE;
    private volatile boolean ready;
    private volatile boolean stopped;
    private boolean asked;

    SearchIndex(SearchSettings settings, Analysis analysis, Feeding feeding) {
        this.settings = settings;
        this.analysis = analysis;
        this.feeding = feeding;
    }

    /**
     * How far the index is with being made anew.
     *
     * @param running whether it is
     * @param done    articles that are in the new one
     * @param of      articles that there were at its beginning
     */
    public record Rebuild(boolean running, long done, long of) {

        static final Rebuild NONE = new Rebuild(false, 0, 0);

        Rebuild plus(int more) {
            return new Rebuild(running, done + more, of);
        }
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    /** Not by an interrupt, at which Lucene would lose its files. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        signal(wanted);
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    /** Whether it can be searched. */
    public boolean isReady() {
        return ready;
    }

    public Rebuild rebuild() {
        return rebuild;
    }

    /** Has the index made anew; if that is under way, it is not begun again. */
    public void requestRebuild() {
        state.lock();
        try {
            asked = true;
            wanted.signalAll();
        } finally {
            state.unlock();
        }
    }

    /**
     * Searches.
     *
     * @throws io.standfirst.http.ProblemException 503 until the index is in step with the store
     */
    public <T> T search(Function<SearchSession, T> work) {
        use.readLock().lock();
        try (SearchSession session = open()) {
            return work.apply(session);
        } finally {
            use.readLock().unlock();
        }
    }

    /** The number of the last change that can be found. */
    public long position() {
        use.readLock().lock();
        try {
            return serving == null ? 0 : serving.position().number();
        } finally {
            use.readLock().unlock();
        }
    }

    /**
     * Waits until a change can be found, but not for ever.
     *
     * @throws io.standfirst.http.ProblemException 503 if it cannot be found in time
     */
    public void await(long change) {
        long left = settings.patience().toNanos();
        state.lock();
        try {
            wanted.signalAll();
            while (position() < change) {
                if (left <= 0) {
                    throw unavailable("The change cannot be found yet.");
                }
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("The server is stopping.");
        } finally {
            state.unlock();
        }
    }

    private SearchSession open() {
        if (!ready) {
            throw unavailable("The search index is being made. Everything else works.");
        }
        return serving.session();
    }

    private static RuntimeException unavailable(String why) {
        return Problem.of(ProblemType.SEARCH_NOT_READY, why).withHeader("Retry-After", SECONDS_TO_WAIT).exception();
    }

    private void run() {
        while (!stopped) {
            try {
                step();
            } catch (RuntimeException | Error e) {
                LOG.warnf(e, "The search index could not be brought into step with the store, will try again");
                sleep(AGAIN);
            }
        }
        close();
    }

    private void step() {
        if (serving == null) {
            begin();
        } else if (takeRequest()) {
            renew();
        }
        boolean more = feeding.follow(serving);
        signal(moved);
        if (!more && !ready) {
            serving.checkpoint();
            ready = true;
            LOG.infof("Search is ready, at change %d", serving.position().number());
        }
        if (System.nanoTime() - checkpoint > CHECKPOINT.toNanos()) {
            serving.checkpoint();
            checkpoint = System.nanoTime();
        }
        if (!more) {
            sleep(settings.every());
        }
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
        rebuild = new Rebuild(true, 0, feeding.articles());
        LOG.infof("Making the search index anew, of %d articles", rebuild.of());
        try {
            feeding.fill(next, done -> {
                rebuild = rebuild.plus(done);
                if (stopped) {
                    throw new IllegalStateException("The service is stopping");
                }
                if (serving != null) {
                    feeding.follow(serving);
                    signal(moved);
                }
            });
            while (feeding.follow(next)) {
                LOG.debugf("The new search index is at change %d", next.position().number());
            }
            next.checkpoint();
        } catch (RuntimeException e) {
            next.close();
            Generations.delete(next.directory());
            throw e;
        } finally {
            rebuild = Rebuild.NONE;
        }
        serve(next);
    }

    private void serve(Generation next) {
        use.writeLock().lock();
        Generation before = serving;
        try {
            serving = next;
        } finally {
            use.writeLock().unlock();
        }
        if (before != null) {
            before.close();
        }
        generations.keepOnly(next);
    }

    private boolean takeRequest() {
        state.lock();
        try {
            boolean taken = asked;
            asked = false;
            return taken;
        } finally {
            state.unlock();
        }
    }

    private void signal(Condition condition) {
        state.lock();
        try {
            condition.signalAll();
        } finally {
            state.unlock();
        }
    }

    private void sleep(Duration time) {
        state.lock();
        try {
            if (!stopped && !asked) {
                wanted.awaitNanos(time.toNanos());
            }
        } catch (InterruptedException e) {
            stopped = true;
        } finally {
            state.unlock();
        }
    }

    private void close() {
        ready = false;
        use.writeLock().lock();
        try {
            if (serving != null) {
                serving.checkpoint();
                serving.close();
            }
            if (generations != null) {
                generations.close();
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "The search index was not closed well; it will catch up when it is opened again");
        } finally {
            use.writeLock().unlock();
        }
    }
}
