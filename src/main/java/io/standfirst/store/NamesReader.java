package io.standfirst.store;

import io.standfirst.article.Article;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

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
        return snapshot.read(session -> new LiveNames(
                entries.authors(LiveNames.authorsOf(articles), viewpoint),
                entries.topics(LiveNames.topicsOf(articles)),
                entries.speakers(LiveNames.speakersOf(articles), viewpoint),
                assembly.targets(session, LiveNames.targetsOf(articles), viewpoint)));
    }

    /** What an article names and is there no more. */
    public Gone gone(Article article, Viewpoint editor) {
        List<Article> one = List.of(article);
        return snapshot.read(session -> new Gone(
                without(LiveNames.authorsOf(one), entries.authors(LiveNames.authorsOf(one), editor).keySet()),
                without(LiveNames.topicsOf(one), entries.topics(LiveNames.topicsOf(one)).keySet()),
                without(LiveNames.speakersOf(one), entries.speakers(LiveNames.speakersOf(one), editor).keySet()),
                without(LiveNames.targetsOf(one), existing(session, LiveNames.targetsOf(one)))));
    }

    /** Those of some articles that have a row, be it in the trash. */
    private static Set<UUID> existing(StatelessSession session, Set<UUID> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(new Conditions().and("a.id in (:ids)", "ids", ids)
                .query(session, "select a.id from ArticleEntity a", "", UUID.class)
                .getResultList());
    }

    private static Set<UUID> without(Set<UUID> named, Set<UUID> found) {
        Set<UUID> gone = new HashSet<>(named);
        gone.removeAll(found);
        return gone;
    }
}
