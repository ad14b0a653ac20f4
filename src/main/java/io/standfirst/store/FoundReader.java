package io.standfirst.store;

import io.standfirst.store.Found.Head;
import io.standfirst.store.Found.Text;
import io.standfirst.store.FoundItem.Kind;
import io.standfirst.article.Article;
import io.standfirst.article.Quote;
import io.standfirst.article.Speaker;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Confirms what a search index has found: what is not seen from the viewpoint by the store's own rule is left out, and
 * what is answered is what is stored now. All that was found takes the same few statements.
 */
@ApplicationScoped
public class FoundReader {

    private static final Columns<Row> TEXTS = new Columns<>(
            "s.edition_id, s.id, s.position, s.heading, s.anchor, s.text",
            row -> new Row(row.id(), new Text(row.id(), row.number(), row.text(), row.text(), row.text())));

    private static final Columns<Said> QUOTES = new Columns<>(
            "r.position, " + Item.QUOTE + ", " + EntryTable.SPEAKERS.columns(),
            row -> new Said(row.number(), Item.QUOTE.read(row), EntryTable.SPEAKERS.columns().read(row)));

    private static final String NAMES = """
            select n.name from edition_author l join author n on n.id = l.author_id where l.edition_id in (?)
            union all
            select n.name from edition_topic l join topic n on n.id = l.topic_id where l.edition_id in (?)
            union all
            select n.name from quote l join speaker n on n.id = l.speaker_id where l.edition_id in (?)""";

    private static final String GONE = """
            select distinct c.article_id from change c where c.number > ? and c.article_id is not null
            and (c.seen_before and not c.seen_after or c.verb in ('TRASHED', 'ERASED'))""";

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
        return snapshot.read(reading -> {
            Map<UUID, ArticleHead> heads = heads(reading, editions(items), viewpoint);
            List<FoundItem> seen = items.stream().filter(item -> heads.containsKey(item.edition())).toList();
            Map<UUID, List<Row>> texts = texts(reading, seen);
            Map<UUID, Map<UUID, Said>> quotes = quotes(reading, seen);
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
                snapshot.read(reading -> heads(reading, Set.copyOf(editions), viewpoint));
        return editions.stream().filter(heads::containsKey)
                .map(edition -> front(heads.get(edition), viewpoint.view())).toList();
    }

    /** The names of the authors, topics and speakers of those articles that were found, as often as they stand there. */
    public List<String> names(List<Found> found) {
        Set<UUID> editions = editions(of(Kind.ARTICLE, found.stream().map(Found::item).toList()));
        return editions.isEmpty() ? List.of() : snapshot.read(reading -> reading.list(
                Query.of(NAMES, editions, editions, editions), row -> row.text()));
    }

    /**
     * The articles that somebody saw, and sees no more, by changes behind a number of the log.
     *
     * @param limit how many at the most
     */
    public Set<UUID> goneSince(long number, int limit) {
        return snapshot.read(reading -> Set.copyOf(
                reading.list(Query.of(GONE + " limit " + limit, number), row -> row.id())));
    }

    private record Row(UUID edition, Text text) {
    }

    private record Said(int position, Item<Quote> quote, Speaker speaker) {
    }

    private Map<UUID, ArticleHead> heads(Reading reading, Set<UUID> editions, Viewpoint viewpoint) {
        return reading.map(ArticleHead.select(conditions.seenFrom(viewpoint).and("e.id in (?)", editions)),
                ArticleHead.COLUMNS, head -> head.edition().id());
    }

    private static Map<UUID, List<Row>> texts(Reading reading, List<FoundItem> items) {
        Set<UUID> whole = editions(of(Kind.ARTICLE, items));
        Set<UUID> single = ids(of(Kind.SECTION, items));
        if (whole.isEmpty() && single.isEmpty()) {
            return Map.of();
        }
        Conditions wanted = new Conditions();
        if (whole.isEmpty()) {
            wanted.and("s.edition_id in (?) and s.id in (?)", editions(of(Kind.SECTION, items)), single);
        } else {
            wanted.and("s.edition_id in (?)", editions(items));
        }
        Query query = Query.of("select " + TEXTS + " from section s").where(wanted).add(" order by s.position");
        return reading.groups(query, TEXTS, Row::edition);
    }

    private static Map<UUID, Map<UUID, Said>> quotes(Reading reading, List<FoundItem> items) {
        List<FoundItem> quotes = of(Kind.QUOTE, items);
        if (quotes.isEmpty()) {
            return Map.of();
        }
        Query query = Query.of("select " + QUOTES + " from quote r join speaker n on n.id = r.speaker_id"
                + " where r.edition_id in (?) and r.id in (?)", editions(quotes), ids(quotes));
        return reading.list(query, QUOTES).stream().collect(Collectors.groupingBy(said -> said.quote().edition(),
                Collectors.toMap(said -> said.quote().id(), Function.identity())));
    }

    /** Null if the item is gone from its edition. */
    private static Found found(FoundItem item, ArticleHead head, Viewpoint viewpoint,
            Map<UUID, List<Row>> texts, Map<UUID, Map<UUID, Said>> quotes) {
        Head front = front(head, viewpoint.view());
        List<Text> sections = texts.getOrDefault(item.edition(), List.of()).stream().map(Row::text).toList();
        return switch (item.kind()) {
            case ARTICLE -> new Found(item, front, sections, null);
            case SECTION -> sections.stream().filter(section -> section.id().equals(item.item())).findFirst()
                    .map(section -> new Found(item, front, List.of(section), null)).orElse(null);
            case QUOTE -> {
                Said said = quotes.getOrDefault(item.edition(), Map.of()).get(item.item());
                yield said == null ? null : new Found(item, front, List.of(),
                        head.quote(said.quote(), said.position(), said.speaker(), viewpoint.view()));
            }
        };
    }

    private static Head front(ArticleHead head, View view) {
        Article front = head.edition().front();
        return new Head(front.id(), head.article().slug(), view, front.headline(), front.kicker(),
                front.standfirst(), front.publisher(), front.language(), head.edition().release().publishedAt(),
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
