package io.standfirst.search.index;

import io.standfirst.change.ChangeLog;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.FindableReader;
import io.standfirst.store.Noun;
import io.standfirst.store.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Brings the store's present state into an index: all of it, or what has changed. */
@ApplicationScoped
class Feeding {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    /** Articles that are read and written at once: a few megabytes of text. */
    private static final int ARTICLES = 50;
    private static final int CHANGES = 500;
    private static final Set<Noun> NAMED = EnumSet.of(Noun.SPEAKER, Noun.AUTHOR, Noun.TOPIC);

    private final ChangeLog log;
    private final FindableReader reader;
    private final Entries entries;
    private final Clock clock;

    Feeding(ChangeLog log, FindableReader reader, Entries entries, Clock clock) {
        this.log = log;
        this.reader = reader;
        this.entries = entries;
        this.clock = clock;
    }

    /** Where the log is now. */
    Position present() {
        return log.since(Math.max(0, log.last() - 1), 1).stream().findFirst().map(Position::at).orElse(Position.START);
    }

    /** Whether an index of this position was made from this database, and the log still has all that came after. */
    boolean knows(Position position) {
        long pruned = log.pruned();
        return position.number() == pruned
                || position.number() > pruned && position.isIn(log.since(position.number() - 1, 1));
    }

    long articles() {
        return reader.count();
    }

    /**
     * Brings all articles into an empty index.
     *
     * @param progress is told how many more articles are done, after each few of them
     */
    void fill(Generation index, Consumer<Integer> progress) {
        Position from = present();
        UUID last = BEFORE_ALL;
        for (List<UUID> some = reader.articles(last, ARTICLES); !some.isEmpty(); some = reader.articles(last, ARTICLES)) {
            index.add(entries(some, clock.instant()));
            last = some.get(some.size() - 1);
            progress.accept(some.size());
        }
        index.reach(from);
    }

    /**
     * Brings the next changes into an index.
     *
     * @return whether there may be more
     */
    boolean follow(Generation index) {
        List<Row> changes = log.since(index.position().number(), CHANGES);
        if (changes.isEmpty()) {
            return false;
        }
        Row last = changes.get(changes.size() - 1);
        Set<UUID> articles = new LinkedHashSet<>();
        for (Row change : changes) {
            if (change.article() != null) {
                articles.add(change.article());
            } else {
                renamed(index, change);
            }
        }
        index(index, List.copyOf(articles), latest(last));
        // What was read of them can be newer than the changes
        log.awaitWritten();
        index.reach(Position.at(last));
        return changes.size() == CHANGES;
    }

    /**
     * Names are live: the articles that name somebody are found by the name of today. Those that name somebody new have
     * changes of their own.
     */
    private void renamed(Generation index, Row change) {
        if (!NAMED.contains(change.noun()) || change.verb() == Verb.CREATED) {
            return;
        }
        UUID last = BEFORE_ALL;
        List<UUID> some;
        do {
            some = reader.naming(change.noun(), change.id(), last, ARTICLES);
            index(index, some, latest(change));
            last = some.isEmpty() ? last : some.get(some.size() - 1);
        } while (some.size() == ARTICLES);
    }

    /** Another node's clock may be ahead of ours, and it noted what came by that. */
    private Instant latest(Row change) {
        Instant now = clock.instant();
        return change.at().isAfter(now) ? change.at() : now;
    }

    private void index(Generation index, List<UUID> articles, Instant now) {
        if (!articles.isEmpty()) {
            index.replace(articles, Stream.iterate(0, from -> from < articles.size(), from -> from + ARTICLES)
                    .map(from -> entries(articles.subList(from, Math.min(articles.size(), from + ARTICLES)), now)));
        }
    }

    private List<Entry> entries(List<UUID> articles, Instant now) {
        return reader.of(articles, now).stream().flatMap(entries::of).toList();
    }
}
