package io.standfirst.store;

import io.standfirst.article.Readership;
import io.standfirst.article.Release;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** What readers saw of an article before what they see now. */
@ApplicationScoped
public class HistoryReader {

    private final Snapshot snapshot;
    private final ArticleConditions conditions;

    HistoryReader(Snapshot snapshot, ArticleConditions conditions) {
        this.snapshot = snapshot;
        this.conditions = conditions;
    }

    /**
     * The editions of an article that readers have seen, in the order in which they saw them; none if the viewpoint does
     * not see the article.
     */
    public List<Release> seen(UUID article, Viewpoint viewpoint) {
        return snapshot.read(session ->
                new Readership(appeared(session, article, viewpoint), withdrawals(session, article))
                        .seen());
    }

    /** All editions that were made of some revisions of an article and whose time came, whoever asks. */
    public List<Release> madeOf(UUID article, int first, int last) {
        return snapshot.read(session -> session.createSelectionQuery("""
                        from EditionEntity e where e.articleId = :article and e.kind <> WORKING
                                and e.revision between :first and :last order by e.visibleFrom, e.id""",
                        EditionEntity.class)
                .setParameter("article", article)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList().stream().map(EditionEntity::release).toList());
    }

    private List<Release> appeared(StatelessSession session, UUID article, Viewpoint viewpoint) {
        Conditions wanted = conditions.appearedTo(viewpoint).and("h.articleId = :article", "article", article);
        return wanted.bind(session.createSelectionQuery("from EditionEntity h" + wanted.where(), EditionEntity.class))
                .getResultList().stream().map(EditionEntity::release).toList();
    }

    /** When the article was withdrawn, as the change log has it. */
    private static List<Readership.Withdrawal> withdrawals(StatelessSession session, UUID article) {
        List<ChangeEntity> changes = session.createSelectionQuery("""
                        from ChangeEntity c where c.articleId = :article and c.verb in (WITHDRAWN, REINSTATED)
                        order by c.number""", ChangeEntity.class)
                .setParameter("article", article)
                .getResultList();
        List<Readership.Withdrawal> withdrawals = new ArrayList<>();
        Instant since = null;
        for (ChangeEntity change : changes) {
            if (change.verb == Verb.REINSTATED && since != null) {
                withdrawals.add(new Readership.Withdrawal(since, change.at));
                since = null;
            } else if (change.verb == Verb.WITHDRAWN && since == null) {
                since = change.at;
            }
        }
        if (since != null) {
            withdrawals.add(new Readership.Withdrawal(since, Release.FOREVER));
        }
        return withdrawals;
    }
}
