package io.standfirst.store;

import io.standfirst.article.Readership;
import io.standfirst.article.Release;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What readers saw of an article before what they see now. */
@ApplicationScoped
public class HistoryReader {

    private static final Columns<Release> MADE = EditionRow.release("e");
    private static final Columns<Release> APPEARED = EditionRow.release("h");

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
        return snapshot.read(reading ->
                new Readership(appeared(reading, article, viewpoint), withdrawals(reading, article)).seen());
    }

    /** All editions that were made of some revisions of an article and whose time came, whoever asks. */
    public List<Release> madeOf(UUID article, int first, int last) {
        Query query = Query.of("select " + MADE + """
                 from edition e where e.article_id = ? and e.kind <> 'WORKING' and e.revision between ? and ?
                order by e.visible_from, e.id""", article, first, last);
        return snapshot.read(reading -> reading.list(query, MADE));
    }

    private List<Release> appeared(Reading reading, UUID article, Viewpoint viewpoint) {
        Query query = Query.of("select " + APPEARED + " from edition h")
                .where(conditions.appearedTo(viewpoint).and("h.article_id = ?", article));
        return reading.list(query, APPEARED);
    }

    /** When the article was withdrawn, as the change log has it; not what had its id before and was erased. */
    static List<Readership.Withdrawal> withdrawals(Reading reading, UUID article) {
        List<Turn> turns = reading.list(Query.of("""
                select c.at, c.verb from change c where c.article_id = ? and c.verb in ('WITHDRAWN', 'REINSTATED')
                and c.number > coalesce(
                        (select max(e.number) from change e where e.article_id = ? and e.verb = 'ERASED'), 0)
                order by c.number""", article, article), row -> new Turn(row.instant(), row.constant(Verb.class)));
        List<Readership.Withdrawal> withdrawals = new ArrayList<>();
        Instant since = null;
        for (Turn turn : turns) {
            if (turn.verb() == Verb.REINSTATED && since != null) {
                withdrawals.add(new Readership.Withdrawal(since, turn.at()));
                since = null;
            } else if (turn.verb() == Verb.WITHDRAWN && since == null) {
                since = turn.at();
            }
        }
        if (since != null) {
            withdrawals.add(new Readership.Withdrawal(since, Release.FOREVER));
        }
        return withdrawals;
    }

    /** The article was withdrawn, or came back. */
    private record Turn(Instant at, Verb verb) {
    }
}
