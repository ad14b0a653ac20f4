package io.standfirst.store;

import io.standfirst.article.Quote;
import io.standfirst.article.Speaker;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Quotes across articles: who said what. */
@ApplicationScoped
public class QuoteReader {

    private static final String FROM = """
            quote r
            join edition e on e.id = r.edition_id
            join article a on a.id = e.article_id
            join speaker n on n.id = r.speaker_id""";

    private static final Columns<QuoteRow> COLUMNS = new Columns<>(
            "r.position, " + Item.QUOTE + ", " + ArticleHead.COLUMNS + ", " + EntryTable.SPEAKERS.columns(),
            row -> new QuoteRow(row.number(), Item.QUOTE.read(row), ArticleHead.COLUMNS.read(row),
                    EntryTable.SPEAKERS.columns().read(row)));

    private final Snapshot snapshot;
    private final ArticleConditions conditions;

    QuoteReader(Snapshot snapshot, ArticleConditions conditions) {
        this.snapshot = snapshot;
        this.conditions = conditions;
    }

    public Optional<StoredQuote> one(UUID id, Viewpoint viewpoint) {
        Conditions wanted = conditions.seenFrom(viewpoint).and("r.id = ?", id);
        Query query = Query.of("select " + COLUMNS + " from " + FROM).where(wanted);
        return snapshot.read(reading -> reading.first(query, COLUMNS)).map(row -> row.value(viewpoint));
    }

    /** Quotes in the order of their articles' publication, for working copies of their creation. */
    public Slice<StoredQuote> list(QuoteFilter filter, Viewpoint viewpoint, Stretch stretch) {
        Conditions wanted = conditions.of(filter, viewpoint);
        return snapshot.read(reading -> listing(filter).read(
                        reading, wanted, stretch, COLUMNS, row -> row.key(viewpoint.view())))
                .map(row -> row.value(viewpoint));
    }

    static Listing listing(QuoteFilter filter) {
        boolean ofOne = filter.speakers().any().size() == 1;
        return new Listing(COLUMNS.names(), FROM, "r.listed_at", "r.id",
                ofOne ? "r.speaker_id, r.edition_kind" : "r.edition_kind");
    }

    private record QuoteRow(int position, Item<Quote> quote, ArticleHead head, Speaker speaker) {

        Keyset key(View view) {
            return new Keyset(head.instant(ArticleDate.listing(view), view), quote.id());
        }

        StoredQuote value(Viewpoint viewpoint) {
            return head.quote(quote, position, speaker, viewpoint.view());
        }
    }
}
