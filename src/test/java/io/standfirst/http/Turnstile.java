package io.standfirst.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where requests wait until a test lets them pass. */
@ApplicationScoped
class Turnstile {

    private static final long PATIENCE_SECONDS = 60;

    private final Semaphore arrived = new Semaphore(0);
    private volatile CountDownLatch open = new CountDownLatch(1);

    void pass() throws InterruptedException {
        CountDownLatch closed = open;
        arrived.release();
        closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Waits until so many wait here. */
    boolean awaitArrivals(int many) throws InterruptedException {
        return arrived.tryAcquire(many, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Lets all pass, and closes again. */
    void open() {
        open.countDown();
        open = new CountDownLatch(1);
    }
}
