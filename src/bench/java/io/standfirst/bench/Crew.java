package io.standfirst.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several that work at the same time. */
final class Crew {

    private Crew() {
    }

    /**
     * Starts all, and waits for all.
     *
     * @param work of each, by number from 0
     * @throws IllegalStateException with the first failure
     */
    static <T> List<T> run(int many, IntFunction<Callable<T>> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                running.add(threads.submit(work.apply(i)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
