package io.standfirst.search.index;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.search.index.Backend.Frequencies;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/**
 * The index, as those who search see it: what serves now, how far it has followed the log, and whether it is being made
 * anew. {@link IndexFollower} keeps it.
 */
@ApplicationScoped
public class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    private static final String SECONDS_TO_WAIT = "5";

    /** Whoever waits has written just now, and many changes at once cost less than one after the other. */
    private static final Duration SOON = Duration.ofMillis(10);

    private final SearchSettings settings;

    /** Held for reading by those who search, so that what they read is not closed. */
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private final ReentrantLock state = new ReentrantLock();
    private final Condition moved = state.newCondition();
    private final Condition wanted = state.newCondition();

    private Generation serving;
    private boolean asked;
    /** How many wait for a change. */
    private int waiting;
    private volatile boolean ready;
    private volatile Rebuild rebuild = Rebuild.NONE;

    SearchIndex(SearchSettings settings) {
        this.settings = settings;
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

    /** Whether it can be searched. */
    public boolean isReady() {
        return ready;
    }

    public Rebuild rebuild() {
        return rebuild;
    }

    /** Has the index made anew; if that is under way, once more after it. */
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
        return use(generation -> {
            try (SearchSession session = generation.session()) {
                return work.apply(session);
            }
        });
    }

    /**
     * How many entries have words in a field, as they are compared.
     *
     * @throws io.standfirst.http.ProblemException 503 until the index is in step with the store
     */
    Frequencies frequencies(Class<? extends IndexedEntry> type, String field, Set<String> words) {
        return use(generation -> generation.frequencies(type, field, words));
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
            waiting++;
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
            waiting--;
            state.unlock();
        }
    }

    // For the follower

    /** Puts a generation in the place of the one that serves, which is closed; null for none. */
    void serve(Generation next) {
        Generation before;
        use.writeLock().lock();
        try {
            before = serving;
            ready &= next != null;
            serving = next;
        } finally {
            use.writeLock().unlock();
        }
        if (before != null) {
            try {
                before.close();
            } catch (SearchException e) {
                // Its files are gone, for example; whoever reads has the next
                LOG.warnf("The search index before was not closed well: %s", e);
            }
        }
    }

    Generation serving() {
        return serving;
    }

    void markReady() {
        ready = true;
    }

    void progress(Rebuild now) {
        rebuild = now;
    }

    /** Tells those who wait that the index has moved on. */
    void tellMoved() {
        state.lock();
        try {
            moved.signalAll();
        } finally {
            state.unlock();
        }
    }

    /** Whether the index is to be made anew. */
    boolean isAsked() {
        state.lock();
        try {
            return asked;
        } finally {
            state.unlock();
        }
    }

    /** Likewise; says so once. */
    boolean takeRequest() {
        state.lock();
        try {
            boolean taken = asked;
            asked = false;
            return taken;
        } finally {
            state.unlock();
        }
    }

    /** Lets time pass between two looks at the log; little if somebody waits for what is there already. */
    void rest(Duration time) throws InterruptedException {
        state.lock();
        try {
            pause(waiting == 0 || time.compareTo(SOON) < 0 ? time : SOON);
        } finally {
            state.unlock();
        }
    }

    /** Lets time pass, or until somebody begins to wait for the index. */
    void pause(Duration time) throws InterruptedException {
        state.lock();
        try {
            if (!asked) {
                wanted.awaitNanos(time.toNanos());
            }
        } finally {
            state.unlock();
        }
    }

    /** Ends a pause. */
    void wake() {
        state.lock();
        try {
            wanted.signalAll();
        } finally {
            state.unlock();
        }
    }

    private <T> T use(Function<Generation, T> work) {
        use.readLock().lock();
        try {
            if (!ready) {
                throw unavailable("The search index is being made. Everything else works.");
            }
            return work.apply(serving);
        } catch (SearchException | UncheckedIOException e) {
            LOG.warnf(e, "A search failed");
            throw unavailable("The search index does not answer. Everything else works.");
        } finally {
            use.readLock().unlock();
        }
    }

    private static RuntimeException unavailable(String why) {
        return Problem.of(ProblemType.SEARCH_NOT_READY, why).withHeader("Retry-After", SECONDS_TO_WAIT).exception();
    }
}
