package io.standfirst.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.standfirst.http.answer.CacheSettings;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Answers that were given to readers, for others who ask the same.
 *
 * <p>An answer is never given from here that was not right at some instant of its request: while a change is being
 * committed its tags are closed, so that nothing that shows them is kept or found; and an answer that was begun before
 * a change is not kept after it.
 */
@Singleton
public class ResponseCache {

    private final Cache<CacheKey, CachedAnswer> answers;
    private final Map<String, Set<CacheKey>> keysByTag = new HashMap<>();
    private final Map<String, Integer> closed = new HashMap<>();
    private final Map<CacheKey, Flight> flights = new HashMap<>();

    ResponseCache(CacheSettings settings) {
        answers = Caffeine.newBuilder()
                .maximumWeight(settings.size().asLongValue())
                .weigher((CacheKey key, CachedAnswer answer) -> 2 * key.length() + answer.weight())
                .removalListener((CacheKey key, CachedAnswer answer, RemovalCause cause) -> forget(key, answer))
                .build();
    }

    /** In bytes. */
    long weight() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** What is kept; null if nothing is. */
    CachedAnswer get(CacheKey key) {
        return answers.getIfPresent(key);
    }

    /**
     * Joins those who wait for an answer.
     *
     * @param template of the path, once it is known
     * @param waiting  is run when the first of them has got it
     * @return the flight to fill if this is the first of them, or else null
     */
    synchronized Flight join(CacheKey key, Supplier<String> template, Runnable waiting) {
        Flight flight = flights.get(key);
        if (flight != null) {
            flight.waiting.add(waiting);
            return null;
        }
        Flight first = new Flight(this, key, template);
        flights.put(key, first);
        return first;
    }

    /** Begins a change of what some tags stand for: until it has ended, nothing that shows them is kept. */
    public synchronized void close(Collection<String> tags) {
        tags.forEach(tag -> closed.merge(tag, 1, Integer::sum));
        evict(tags);
    }

    /** Ends a change, whether it came about or not. */
    public synchronized void open(Collection<String> tags) {
        tags.forEach(tag -> closed.computeIfPresent(tag, (same, count) -> count == 1 ? null : count - 1));
        evict(tags);
    }

    /** Forgets what shows any of some tags. */
    public synchronized void evict(Collection<String> tags) {
        flights.values().forEach(flight -> flight.changed.addAll(tags));
        for (String tag : tags) {
            Set<CacheKey> keys = keysByTag.remove(tag);
            if (keys != null) {
                answers.invalidateAll(keys);
            }
        }
    }

    /** @return whether nothing that the answer shows has changed since the flight began */
    synchronized boolean keep(Flight flight, CachedAnswer answer) {
        Set<String> tags = answer.cacheable().tags();
        if (tags.stream().anyMatch(tag -> flight.changed.contains(tag) || closed.containsKey(tag))) {
            return false;
        }
        tags.forEach(tag -> keysByTag.computeIfAbsent(tag, none -> new HashSet<>()).add(flight.key));
        answers.put(flight.key, answer);
        return true;
    }

    void end(Flight flight) {
        List<Runnable> waiting;
        synchronized (this) {
            flights.remove(flight.key, flight);
            waiting = List.copyOf(flight.waiting);
            flight.waiting.clear();
        }
        waiting.forEach(Runnable::run);
    }

    /** Called some time after an answer has gone, when there may be another one in its place. */
    private synchronized void forget(CacheKey key, CachedAnswer gone) {
        if (answers.getIfPresent(key) != null) {
            return;
        }
        for (String tag : gone.cacheable().tags()) {
            keysByTag.computeIfPresent(tag, (same, keys) -> {
                keys.remove(key);
                return keys.isEmpty() ? null : keys;
            });
        }
    }
}
