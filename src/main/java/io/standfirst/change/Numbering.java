package io.standfirst.change;

import io.standfirst.store.ChangeRepository;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.FeedReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Writes changes to the log: gives each its number, and another one to those that readers may be told of. */
@ApplicationScoped
class Numbering {

    private final ChangeRepository changes;
    private final FeedReader reader;
    private final Clock clock;

    Numbering(ChangeRepository changes, FeedReader reader, Clock clock) {
        this.changes = changes;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param made not empty */
    List<Row> append(List<Change> made) {
        long number = changes.take(made.size());
        List<Boolean> told = made.stream().map(this::isPublic).toList();
        int count = (int) told.stream().filter(Boolean::booleanValue).count();
        long publicNumber = count == 0 ? 0 : changes.takePublic(count);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            rows.add(row(number++, told.get(i) ? Long.valueOf(publicNumber++) : null, made.get(i)));
        }
        rows.forEach(changes::insert);
        return List.copyOf(rows);
    }

    /**
     * Whether readers see an entry named is decided once the counter is locked: whoever publishes what names it has
     * numbered that before, and it is seen here, or will do so later, and readers come to it with the new name.
     */
    private boolean isPublic(Change change) {
        return change.isPublic()
                || change.isPublicIfNamed() && reader.isNamed(change.noun(), change.id(), clock.instant());
    }

    private static Row row(long number, Long publicNumber, Change change) {
        return new Row(number, publicNumber, change.at(), change.by(), change.noun(), change.id(), change.article(),
                change.verb(), change.revision(), change.seenBefore(), change.seenAfter());
    }
}
