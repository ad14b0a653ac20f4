package io.standfirst.outbound;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Waits for changes on behalf of those who follow. Whoever waits costs some memory and no thread; what there is to read is
 * read by a few threads of its own, so that however many follow, they leave the database to others.
 */
@ApplicationScoped
public class Watch {

    private static final int READERS = 2;

    private final ChangeFeed feed;
    private final Doorbell doorbell;
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS, work -> {
        Thread thread = new Thread(work, "changes");
        thread.setDaemon(true);
        return thread;
    });

    Watch(ChangeFeed feed, Doorbell doorbell) {
        this.feed = feed;
        this.doorbell = doorbell;
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }

    /**
     * What has happened since, as soon as there is something. Reads for the first time before it returns.
     *
     * @param wait how long at the most; then the page is empty
     * @throws io.standfirst.http.ProblemException see {@link ChangeFeed#read}
     */
    public Uni<ChangePage> next(Interest interest, String since, Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        long heard = doorbell.rings(interest.view());
        return orLater(interest, feed.read(interest, since), heard, end);
    }

    /** Those few threads. */
    Executor readers() {
        return readers;
    }

    private Uni<ChangePage> orLater(Interest interest, ChangePage page, long heard, long end) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (!page.tellsNothing() || left.isNegative() || left.isZero() || doorbell.isSilent()) {
            return Uni.createFrom().item(page);
        }
        return doorbell.next(interest.view(), heard, left).emitOn(readers).chain(rang -> {
            long heardNow = doorbell.rings(interest.view());
            return orLater(interest, feed.read(interest, page.next()), heardNow, end);
        });
    }
}
