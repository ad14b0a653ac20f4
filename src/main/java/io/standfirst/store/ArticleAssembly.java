package io.standfirst.store;

import io.standfirst.article.Author;
import io.standfirst.article.Correction;
import io.standfirst.article.Entry;
import io.standfirst.article.Publication;
import io.standfirst.article.Quote;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Release;
import io.standfirst.article.Section;
import io.standfirst.article.Speaker;
import io.standfirst.article.Topic;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Condition;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts articles together from the rows of their editions, all articles of a page with the same few statements. */
@ApplicationScoped
class ArticleAssembly {

    private static final Columns<StoredArticle.Target> TARGET = new Columns<>(
            "a.id, a.slug, e.headline, e.publisher",
            row -> new StoredArticle.Target(row.id(), row.text(), row.text(), row.text()));

    private static final Columns<Release> RELEASE = EditionRow.release("e");

    private final ArticleConditions conditions;

    ArticleAssembly(ArticleConditions conditions) {
        this.conditions = conditions;
    }

    List<StoredArticle> assemble(Reading reading, List<ArticleHead> heads, Viewpoint viewpoint, Set<Part> parts) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Rows rows = new Rows(reading, heads.stream().map(head -> head.edition().id()).toList());
        Map<UUID, List<Author>> authors = rows.linked("edition_author", "author_id", EntryTable.AUTHORS);
        Map<UUID, List<Topic>> topics = rows.linked("edition_topic", "topic_id", EntryTable.TOPICS);
        Map<UUID, List<Item<Section>>> sections = rows.of("section", Item.SECTION, parts.contains(Part.SECTIONS));
        Map<UUID, List<Item<Quote>>> quotes = rows.of("quote", Item.QUOTE, parts.contains(Part.QUOTES));
        Map<UUID, List<Item<RelatedItem>>> related =
                rows.of("related_item", Item.RELATED, parts.contains(Part.RELATED));
        Map<UUID, Speaker> speakers = speakers(reading, named(quotes, Quote::speaker));
        Map<UUID, StoredArticle.Target> targets = targets(reading, named(related, RelatedItem::article), viewpoint);
        Map<UUID, List<Correction>> corrections = parts.contains(Part.CORRECTIONS)
                ? new CorrectionRows(reading, viewpoint).of(heads)
                : Map.of();
        Map<UUID, List<Release>> releases = viewpoint.insider()
                ? releases(reading, heads.stream().map(head -> head.article().id()).toList())
                : Map.of();
        List<StoredArticle> articles = new ArrayList<>();
        for (ArticleHead head : heads) {
            EditionRow edition = head.edition();
            ArticleRow article = head.article();
            List<Author> byline = authors.getOrDefault(edition.id(), List.of());
            List<Topic> subjects = topics.getOrDefault(edition.id(), List.of());
            EditionContent content = new EditionContent(ids(byline), ids(subjects),
                    sections.getOrDefault(edition.id(), List.of()), quotes.getOrDefault(edition.id(), List.of()),
                    related.getOrDefault(edition.id(), List.of()));
            Publication publication = article.publication(viewpoint.insider()
                    ? releases.getOrDefault(article.id(), List.of())
                    : List.of(edition.release()));
            articles.add(new StoredArticle(content.article(edition.front()), viewpoint.view(), article.slug(),
                    edition.revision(), article.revision(), edition.wordCount(), publication,
                    publication.publishedAt(viewpoint.now()).orElse(null),
                    head.instant(ArticleDate.UPDATED, viewpoint.view()), article.createdAt(), article.correctedAt(),
                    content.versions(), byline, subjects, speakers, targets,
                    corrections.getOrDefault(article.id(), List.of())));
        }
        return articles;
    }

    /** What belongs to an article and not to one of its editions, whoever asks. */
    Optional<ArticleRow> article(Reading reading, Condition which) {
        Query query = Query.of("select " + ArticleRow.COLUMNS + " from article a").where(new Conditions().and("a.revision > 0").and(which));
        return reading.first(query, ArticleRow.COLUMNS);
    }

    /** Everything that readers see, will see, or last saw of one article. */
    Publication publication(Reading reading, ArticleRow article) {
        return article.publication(releases(reading, List.of(article.id())).getOrDefault(article.id(), List.of()));
    }

    /** Those of some articles that the viewpoint sees, by their ids. */
    Map<UUID, StoredArticle.Target> targets(Reading reading, Set<UUID> ids, Viewpoint viewpoint) {
        return ids.isEmpty() ? Map.of() : reading.map(
                Query.of("select " + TARGET + " from " + ArticleHead.FROM)
                        .where(conditions.seenFrom(viewpoint, ids)),
                TARGET, StoredArticle.Target::id);
    }

    private static Map<UUID, List<Release>> releases(Reading reading, List<UUID> articles) {
        Query query = Query.of("select e.article_id, " + RELEASE
                + " from edition e where e.kind = 'PUBLISHED' and e.article_id in (?) order by e.visible_from", articles);
        return lists(reading.list(query, row -> new Owned<>(row.id(), RELEASE.read(row))));
    }

    private static Map<UUID, Speaker> speakers(Reading reading, Set<UUID> ids) {
        Columns<Speaker> columns = EntryTable.SPEAKERS.columns();
        return ids.isEmpty() ? Map.of() : reading.map(
                Query.of("select " + columns + " from speaker n where n.id in (?)", ids), columns, Speaker::id);
    }

    /** Whom or what the items of some lists name. */
    private static <T> Set<UUID> named(Map<UUID, List<Item<T>>> lists, Function<T, UUID> name) {
        return lists.values().stream().flatMap(List::stream)
                .map(item -> name.apply(item.value()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<UUID> ids(Collection<? extends Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    /** The rows of some editions, by edition, each list in its order. */
    private record Rows(Reading reading, List<UUID> editions) {

        <T> Map<UUID, List<Item<T>>> of(String table, Columns<Item<T>> columns, boolean wanted) {
            return !wanted ? Map.of() : reading.groups(
                    Query.of("select " + columns + " from " + table + " r where r.edition_id in (?) order by r.position",
                            editions),
                    columns, Item::edition);
        }

        <T extends Entry> Map<UUID, List<T>> linked(String table, String target, EntryTable<T> entries) {
            Columns<T> columns = entries.columns();
            Query query = Query.of("select l.edition_id, %s from %s l join %s on n.id = l.%s where l.edition_id in (?)"
                    .formatted(columns, table, entries.from(), target) + " order by l.position", editions);
            return lists(reading.list(query, row -> new Owned<>(row.id(), columns.read(row))));
        }
    }

    /** Something of an edition or an article. */
    private record Owned<T>(UUID owner, T value) {
    }

    /** By owner, each list in its order. */
    private static <T> Map<UUID, List<T>> lists(List<Owned<T>> rows) {
        return rows.stream().collect(
                Collectors.groupingBy(Owned::owner, Collectors.mapping(Owned::value, Collectors.toList())));
    }
}
