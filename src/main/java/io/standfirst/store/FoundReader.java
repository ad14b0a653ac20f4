package io.standfirst.store;

import io.standfirst.store.Found.Head;
import io.standfirst.store.Found.Text;
import io.standfirst.store.FoundItem.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Confirms what a search index has found: what is not seen from the viewpoint by the store's own rule is left out, and
 * what is answered is what is stored now. All that was found takes the same few statements.
 */
@ApplicationScoped
public class FoundReader {

    private static final String HEADS = "select e, a from EditionEntity e join ArticleEntity a on a.id = e.articleId";
    private static final String TEXTS = """
            select s.id.edition, s.id.item, s.position, s.heading, s.anchor, s.text from SectionEntity s""";
    private static final String QUOTES = "select q, s from QuoteEntity q join SpeakerEntity s on s.id = q.speakerId";

    private static final String GONE = """
            select distinct c.articleId from ChangeEntity c where c.number > :number and c.articleId is not null
            and (c.seenBefore and not c.seenAfter or c.verb in (TRASHED, ERASED))""";

    private final Snapshot snapshot;
    private final ArticleConditions conditions;

    FoundReader(Snapshot snapshot, ArticleConditions conditions) {
        this.snapshot = snapshot;
        this.conditions = conditions;
    }

    /** What of some items the viewpoint sees, in their order. */
    public List<Found> seen(List<FoundItem> items, Viewpoint viewpoint) {
        if (items.isEmpty()) {
            return List.of();
        }
        return snapshot.read(session -> {
            Map<UUID, ArticleHead> heads = heads(session, editions(items), viewpoint);
            List<FoundItem> seen = items.stream().filter(item -> heads.containsKey(item.edition())).toList();
            Map<UUID, List<Row>> texts = texts(session, seen);
            Map<UUID, Map<UUID, Object[]>> quotes = quotes(session, seen);
            return seen.stream()
                    .map(item -> found(item, heads.get(item.edition()), viewpoint, texts, quotes))
                    .filter(Objects::nonNull)
                    .toList();
        });
    }

    /** The fronts of those of some editions that the viewpoint sees, in their order. */
    public List<Head> fronts(List<UUID> editions, Viewpoint viewpoint) {
        if (editions.isEmpty()) {
            return List.of();
        }
        Map<UUID, ArticleHead> heads =
                snapshot.read(session -> heads(session, Set.copyOf(editions), viewpoint));
        return editions.stream().filter(heads::containsKey)
                .map(edition -> front(heads.get(edition), viewpoint.view())).toList();
    }

    /**
     * The articles that somebody saw, and sees no more, by changes behind a number of the log.
     *
     * @param limit how many at the most
     */
    public Set<UUID> goneSince(long number, int limit) {
        return snapshot.read(session -> Set.copyOf(session.createSelectionQuery(GONE, UUID.class)
                .setParameter("number", number).setMaxResults(limit).getResultList()));
    }

    private record Row(UUID edition, Text text) {

        static Row of(Object[] row) {
            return new Row((UUID) row[0],
                    new Text((UUID) row[1], (int) row[2], (String) row[3], (String) row[4], (String) row[5]));
        }
    }

    private Map<UUID, ArticleHead> heads(StatelessSession session, Set<UUID> editions, Viewpoint viewpoint) {
        return conditions.seenFrom(viewpoint).and("e.id in (:editions)", "editions", editions)
                .query(session, HEADS, "", Object[].class)
                .getResultList().stream().map(ArticleHead::of)
                .collect(Collectors.toMap(head -> head.edition().id, Function.identity()));
    }

    private static Map<UUID, List<Row>> texts(StatelessSession session, List<FoundItem> items) {
        Set<UUID> whole = editions(of(Kind.ARTICLE, items));
        Set<UUID> single = ids(of(Kind.SECTION, items));
        if (whole.isEmpty() && single.isEmpty()) {
            return Map.of();
        }
        Conditions wanted = new Conditions();
        if (whole.isEmpty()) {
            wanted.and("s.id.edition in (:editions)", "editions", editions(of(Kind.SECTION, items)))
                    .and("s.id.item in (:items)", "items", single);
        } else {
            wanted.and("s.id.edition in (:editions)", "editions", editions(items));
        }
        return wanted.query(session, TEXTS, " order by s.position", Object[].class).getResultList().stream()
                .map(Row::of).collect(Collectors.groupingBy(Row::edition));
    }

    private static Map<UUID, Map<UUID, Object[]>> quotes(StatelessSession session, List<FoundItem> items) {
        List<FoundItem> quotes = of(Kind.QUOTE, items);
        if (quotes.isEmpty()) {
            return Map.of();
        }
        return new Conditions().and("q.id.edition in (:editions)", "editions", editions(quotes))
                .and("q.id.item in (:items)", "items", ids(quotes))
                .query(session, QUOTES, "", Object[].class).getResultList().stream()
                .collect(Collectors.groupingBy(row -> ((QuoteEntity) row[0]).edition(),
                        Collectors.toMap(row -> ((QuoteEntity) row[0]).item(), Function.identity())));
    }

    /** Null if the item is gone from its edition. */
    private static Found found(FoundItem item, ArticleHead head, Viewpoint viewpoint,
            Map<UUID, List<Row>> texts, Map<UUID, Map<UUID, Object[]>> quotes) {
        Head front = front(head, viewpoint.view());
        List<Text> sections = texts.getOrDefault(item.edition(), List.of()).stream().map(Row::text).toList();
        return switch (item.kind()) {
            case ARTICLE -> new Found(item, front, sections, null);
            case SECTION -> sections.stream().filter(section -> section.id().equals(item.item())).findFirst()
                    .map(section -> new Found(item, front, List.of(section), null)).orElse(null);
            case QUOTE -> {
                Object[] row = quotes.getOrDefault(item.edition(), Map.of()).get(item.item());
                yield row == null ? null : new Found(item, front, List.of(), quote(row, front));
            }
        };
    }

    private static StoredQuote quote(Object[] row, Head article) {
        QuoteEntity quote = (QuoteEntity) row[0];
        return new StoredQuote(quote.value(), quote.position, quote.version, article.view(),
                ((SpeakerEntity) row[1]).value(), article.id(), article.slug(), article.headline(), article.publisher(),
                article.publishedAt());
    }

    private static Head front(ArticleHead head, View view) {
        EditionEntity edition = head.edition();
        return new Head(edition.articleId, head.article().slug, view, edition.headline, edition.kicker,
                edition.standfirst, edition.publisher, edition.language, edition.publishedAt,
                head.instant(ArticleDate.UPDATED, view));
    }

    private static List<FoundItem> of(Kind kind, List<FoundItem> items) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    private static Set<UUID> editions(Collection<FoundItem> items) {
        return items.stream().map(FoundItem::edition).collect(Collectors.toSet());
    }

    private static Set<UUID> ids(Collection<FoundItem> items) {
        return items.stream().map(FoundItem::item).collect(Collectors.toSet());
    }
}
