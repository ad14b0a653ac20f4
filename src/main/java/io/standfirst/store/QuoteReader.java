package io.standfirst.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Quotes across articles: who said what. */
@ApplicationScoped
public class QuoteReader {

    private static final String ROWS = """
            QuoteEntity q
            join EditionEntity e on e.id = q.id.edition
            join ArticleEntity a on a.id = e.articleId
            join SpeakerEntity s on s.id = q.speakerId""";

    private final Snapshot snapshot;
    private final ArticleConditions conditions;

    QuoteReader(Snapshot snapshot, ArticleConditions conditions) {
        this.snapshot = snapshot;
        this.conditions = conditions;
    }

    public Optional<StoredQuote> one(UUID id, Viewpoint viewpoint) {
        Conditions wanted = conditions.seenFrom(viewpoint).and("q.id.item = :id", "id", id);
        return snapshot.read(session -> wanted
                .bind(session.createSelectionQuery("select q, e, a, s from " + ROWS + wanted.where(), Object[].class))
                .getResultList().stream().findFirst()
                .map(row -> Row.of(row).value(viewpoint)));
    }

    /** Quotes in the order of their articles' publication, for working copies of their creation. */
    public Slice<StoredQuote> list(QuoteFilter filter, Viewpoint viewpoint, Stretch stretch) {
        ArticleDate date = date(viewpoint.view());
        String value = ArticleConditions.instant(date, viewpoint.view());
        Listing listing = new Listing("q, e, a, s", ROWS, value, "q.id.item", null);
        Conditions wanted = conditions.of(filter, viewpoint);
        return snapshot.read(session -> listing.read(session, wanted, stretch, Object[].class,
                        row -> Row.of(row).key(date, viewpoint.view())))
                .map(row -> Row.of(row).value(viewpoint));
    }

    /** By which instant quotes are listed and filtered. */
    static ArticleDate date(View view) {
        return switch (view) {
            case PUBLISHED -> ArticleDate.PUBLISHED;
            case WORKING -> ArticleDate.CREATED;
        };
    }

    private record Row(QuoteEntity quote, ArticleHead head, SpeakerEntity speaker) {

        static Row of(Object[] row) {
            return new Row((QuoteEntity) row[0],
                    new ArticleHead((EditionEntity) row[1], (ArticleEntity) row[2]), (SpeakerEntity) row[3]);
        }

        Keyset key(ArticleDate date, View view) {
            return new Keyset(head.instant(date, view), quote.id.item());
        }

        StoredQuote value(Viewpoint viewpoint) {
            return new StoredQuote(quote.value(), quote.position, quote.version, viewpoint.view(), speaker.value(),
                    head.article().id, head.article().slug, head.edition().headline, head.edition().publisher,
                    head.edition().publishedAt);
        }
    }
}
