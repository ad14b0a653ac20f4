package io.standfirst.delivery.cache;

import io.standfirst.change.ChangeListener;
import io.standfirst.http.cache.ResponseCache;
import io.standfirst.store.ChangeRepository.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Makes the response cache forget what a change has altered. */
@ApplicationScoped
class Evictions implements ChangeListener {

    private final ResponseCache cache;
    private final Schedule schedule;

    Evictions(ResponseCache cache, Schedule schedule) {
        this.cache = cache;
        this.schedule = schedule;
    }

    @Override
    public void committing(List<Row> changes) {
        cache.close(Tags.of(changes));
    }

    @Override
    public void ended(List<Row> changes, boolean committed) {
        Set<String> tags = Tags.of(changes);
        if (!tags.isEmpty()) {
            schedule.change();
        }
        cache.open(tags);
    }

    @Override
    public void happened(List<Row> changes) {
        Set<String> tags = Tags.of(changes);
        if (!tags.isEmpty()) {
            schedule.change();
        }
        cache.evict(tags);
    }
}
