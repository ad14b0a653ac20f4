package io.standfirst.http.cache;

import io.standfirst.http.answer.Keeper;
import io.standfirst.http.answer.PublicAnswer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The making of an answer that others may be waiting for, too. */
final class Flight implements Keeper {

    /** What is longer is not kept: it would drive out too many others. */
    private static final int LONGEST = 1_000_000;

    final CacheKey key;
    /** Guarded by the cache. */
    final List<Runnable> waiting = new ArrayList<>();
    /** The tags that have changed since it began; guarded by the cache. */
    final Set<String> changed = new HashSet<>();
    private final ResponseCache cache;
    private final Supplier<String> template;

    /** @param template of the path, once it is known */
    Flight(ResponseCache cache, CacheKey key, Supplier<String> template) {
        this.cache = cache;
        this.key = key;
        this.template = template;
    }

    @Override
    public boolean keep(PublicAnswer answer) {
        boolean kept = answer.content().plain().length <= LONGEST && cache.keep(this, CachedAnswer.of(answer, template.get()));
        // Those who wait need not wait until this client has read its answer
        end();
        return kept;
    }

    @Override
    public void decline() {
        end();
    }

    void end() {
        cache.end(this);
    }
}
