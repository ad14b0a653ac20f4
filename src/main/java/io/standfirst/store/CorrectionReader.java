package io.standfirst.store;

import io.standfirst.article.Correction;
import io.standfirst.article.CorrectionKind;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Corrections across articles. */
@ApplicationScoped
public class CorrectionReader {

    private static final Columns<SeenCorrection> COLUMNS = new Columns<>("c.id, c.kind, c.text, c.at, c.version, c.created_at,"
            + " c.updated_at, a.slug, e.headline, e.publisher, e.language, e.canonical_url",
            row -> new SeenCorrection(new Correction(row.id(), row.constant(CorrectionKind.class), row.text(), null,
                    row.instant(), row.number(), row.instant(), row.instant()), row.text(), row.text(), row.text(), row.text(),
                    row.text()));

    private final Snapshot snapshot;
    private final ArticleConditions conditions;

    CorrectionReader(Snapshot snapshot, ArticleConditions conditions) {
        this.snapshot = snapshot;
        this.conditions = conditions;
    }

    /**
     * The latest first.
     *
     * @param publishers any of these names; empty for all
     */
    public List<SeenCorrection> latest(Viewpoint viewpoint, Set<String> publishers, int limit) {
        Conditions wanted = conditions.seenFrom(viewpoint);
        if (!publishers.isEmpty()) {
            wanted.and("e.publisher in (?)", publishers);
        }
        Query query = Query.of("select " + COLUMNS + " from correction c join article a on a.id = c.article_id"
                + " join edition e on e.article_id = a.id").where(wanted).add(" order by c.at desc, c.id desc limit " + limit);
        return snapshot.read(reading -> reading.list(query, COLUMNS));
    }
}
