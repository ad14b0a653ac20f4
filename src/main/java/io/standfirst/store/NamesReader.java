package io.standfirst.store;

import io.standfirst.article.Article;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Looks up what articles name that are not read from the rows of an edition. */
@ApplicationScoped
public class NamesReader {

    private final Snapshot snapshot;
    private final EntryReader entries;
    private final ArticleAssembly assembly;

    NamesReader(Snapshot snapshot, EntryReader entries, ArticleAssembly assembly) {
        this.snapshot = snapshot;
        this.entries = entries;
        this.assembly = assembly;
    }

    /** The names of today, as far as the viewpoint sees them. */
    public LiveNames names(Collection<Article> articles, Viewpoint viewpoint) {
        return snapshot.read(reading -> names(reading, articles, viewpoint));
    }

    LiveNames names(Reading reading, Collection<Article> articles, Viewpoint viewpoint) {
        return new LiveNames(
                entries.authors(reading, LiveNames.authorsOf(articles), viewpoint),
                entries.topics(reading, LiveNames.topicsOf(articles)),
                entries.speakers(reading, LiveNames.speakersOf(articles), viewpoint),
                assembly.targets(reading, LiveNames.targetsOf(articles), viewpoint));
    }

    /** What an article names and is there no more. */
    public Gone gone(Article article, Viewpoint editor) {
        List<Article> one = List.of(article);
        return snapshot.read(reading -> new Gone(
                without(LiveNames.authorsOf(one), entries.authors(reading, LiveNames.authorsOf(one), editor).keySet()),
                without(LiveNames.topicsOf(one), entries.topics(reading, LiveNames.topicsOf(one)).keySet()),
                without(LiveNames.speakersOf(one), entries.speakers(reading, LiveNames.speakersOf(one), editor).keySet()),
                without(LiveNames.targetsOf(one), existing(reading, LiveNames.targetsOf(one)))));
    }

    /** Those of some articles that have a row, be it in the trash. */
    private static Set<UUID> existing(Reading reading, Set<UUID> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(
                reading.list(Query.of("select a.id from article a where a.id in (?)", ids), row -> row.id()));
    }

    private static Set<UUID> without(Set<UUID> named, Set<UUID> found) {
        Set<UUID> gone = new HashSet<>(named);
        gone.removeAll(found);
        return gone;
    }
}
