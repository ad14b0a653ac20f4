package io.standfirst.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Reads what a search index is made of: the present state of articles, by their ids, whoever may see it. */
@ApplicationScoped
public class FindableReader {

    private static final Set<Part> PARTS = EnumSet.of(Part.SECTIONS, Part.QUOTES);
    private static final String HEADS = "select e, a from EditionEntity e join ArticleEntity a on a.id = e.articleId";

    private final Snapshot snapshot;
    private final ArticleConditions conditions;
    private final ArticleAssembly assembly;

    FindableReader(Snapshot snapshot, ArticleConditions conditions, ArticleAssembly assembly) {
        this.snapshot = snapshot;
        this.conditions = conditions;
        this.assembly = assembly;
    }

    /** The working copies of some articles, and the editions of theirs that readers see at an instant. */
    public List<FindableEdition> of(Collection<UUID> articles, Instant now) {
        return snapshot.read(session -> {
            List<FindableEdition> found = new ArrayList<>(editions(session, articles, Viewpoint.ofEditor(now)));
            found.addAll(editions(session, articles, Viewpoint.ofReader(now)));
            return found;
        });
    }

    /**
     * The ids of all articles, in order.
     *
     * @param after the last one that is known already
     */
    public List<UUID> articles(UUID after, int limit) {
        return snapshot.read(session -> session
                .createSelectionQuery("select a.id from ArticleEntity a where a.id > :after order by a.id", UUID.class)
                .setParameter("after", after).setMaxResults(limit).getResultList());
    }

    /** How many articles there are. */
    public long count() {
        return snapshot.read(session ->
                session.createSelectionQuery("select count(a.id) from ArticleEntity a", Long.class).getSingleResult());
    }

    /**
     * The ids of the articles that name a speaker, an author or a topic in any edition, in order.
     *
     * @param after the last one that is known already
     */
    public List<UUID> naming(Noun noun, UUID entry, UUID after, int limit) {
        String links = switch (noun) {
            case SPEAKER -> "select q.id.edition from QuoteEntity q where q.speakerId = :entry";
            case AUTHOR -> "select l.id.edition from EditionAuthorEntity l where l.id.target = :entry";
            case TOPIC -> "select l.id.edition from EditionTopicEntity l where l.id.target = :entry";
            case ARTICLE, CORRECTION -> throw new IllegalArgumentException(noun + " is not named by articles");
        };
        String articles = "select distinct e.articleId from EditionEntity e where e.id in (%s) and e.articleId > :after"
                + " order by e.articleId";
        return snapshot.read(session -> session.createSelectionQuery(articles.formatted(links), UUID.class)
                .setParameter("entry", entry).setParameter("after", after).setMaxResults(limit).getResultList());
    }

    private List<FindableEdition> editions(
            StatelessSession session, Collection<UUID> articles, Viewpoint viewpoint) {
        List<ArticleHead> heads = conditions.seenFrom(viewpoint).and("a.id in (:articles)", "articles", articles)
                .query(session, HEADS, "", Object[].class).getResultList().stream().map(ArticleHead::of).toList();
        List<StoredArticle> contents = assembly.assemble(session, heads, viewpoint, PARTS);
        List<FindableEdition> editions = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            EditionEntity edition = heads.get(i).edition();
            editions.add(new FindableEdition(edition.id, viewpoint.view(), contents.get(i), edition.publishedAt,
                    edition.visibleUntil));
        }
        return editions;
    }
}
