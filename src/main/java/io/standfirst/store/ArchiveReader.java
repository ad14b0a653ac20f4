package io.standfirst.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standfirst.article.Corrected;
import io.standfirst.article.Correction;
import io.standfirst.article.CorrectionKind;
import io.standfirst.article.Entry;
import io.standfirst.article.Topic;
import io.standfirst.store.ArchivedArticle.Banned;
import io.standfirst.store.ArchivedArticle.Edition;
import io.standfirst.store.ArchivedArticle.Version;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Condition;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import io.standfirst.store.sql.Row;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads everything, as it was at one instant: one page after the other, so that no more than that is held. Everything
 * comes before what names it, but for the links between articles.
 */
@ApplicationScoped
public class ArchiveReader {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Columns<Version> VERSION = new Columns<>(
            "r.number, r.at, r.key_id, r.verb, r.restored_from, r.document, r.quote_changes",
            row -> new Version(row.number(), row.instant(), row.id(), row.constant(Verb.class), row.numberOrNull(),
                    json(row.text()), json(row.text())));
    private static final Columns<Edition> EDITION = new Columns<>(
            "e.id, e.kind, e.revision, e.published_at, e.visible_from, e.visible_until, e.asked_until",
            row -> new Edition(row.id(), row.constant(EditionKind.class), row.number(), row.instant(), row.instant(),
                    row.instant(), row.instant()));
    private static final Columns<Correction> CORRECTION = new Columns<>(
            "c.part, c.item_id, c.id, c.kind, c.text, c.at, c.version, c.created_at, c.updated_at",
            ArchiveReader::correction);

    private static final Columns<Banned> BANNED = new Columns<>("b.banned_id, b.created_at", row -> new Banned(row.id(), row.instant()));

    private final Snapshot snapshot;
    private final ArticleConditions conditions;
    private final ArticleAssembly assembly;

    ArchiveReader(Snapshot snapshot, ArticleConditions conditions, ArticleAssembly assembly) {
        this.snapshot = snapshot;
        this.conditions = conditions;
        this.assembly = assembly;
    }

    /** Something, and whose it is. */
    private record Owned<T>(UUID owner, T value) {
    }

    /**
     * Reads the working copies of all articles outside the trash.
     *
     * @param entries  is given everybody and everything that articles name, first
     * @param articles is given those, by their ids
     */
    public void present(Viewpoint editor, Consumer<ArchivedEntry> entries, Consumer<StoredArticle> articles) {
        snapshot.read(reading -> {
            entries(reading, entries);
            List<StoredArticle> page = articles(reading, editor, BEFORE_ALL);
            while (!page.isEmpty()) {
                page.forEach(articles);
                page = articles(reading, editor, page.get(page.size() - 1).id());
            }
            return null;
        });
    }

    /** The same of all articles, with all that was. */
    public void history(Consumer<ArchivedEntry> entries, Consumer<ArchivedArticle> articles) {
        snapshot.read(reading -> {
            entries(reading, entries);
            List<ArticleRow> page = rows(reading, BEFORE_ALL);
            while (!page.isEmpty()) {
                archived(reading, page, articles);
                page = rows(reading, page.get(page.size() - 1).id());
            }
            return null;
        });
    }

    /** All that is known of one article. */
    public Optional<ArchivedArticle> article(UUID id) {
        return snapshot.read(reading -> {
            Map<UUID, ArchivedArticle> found = new HashMap<>();
            assembly.article(reading, new Condition("a.id = ?", id))
                    .ifPresent(row -> archived(reading, List.of(row), article -> found.put(id, article)));
            return Optional.ofNullable(found.get(id));
        });
    }

    /** All that is known of one entry. */
    public Optional<ArchivedEntry> entry(Noun noun, UUID id) {
        EntryTable<? extends Entry> table = table(noun);
        return snapshot.read(reading -> entries(reading, reading.list(Query.of(
                "select " + table.columns() + " from " + table.from() + " where n.id = ?", id), table.columns())).stream()
                .findFirst());
    }

    private List<StoredArticle> articles(Reading reading, Viewpoint editor, UUID after) {
        List<ArticleHead> heads = reading.list(ArticleHead.select(conditions.seenFrom(editor).and("a.id > ?", after))
                .add(" order by a.id limit " + PAGE), ArticleHead.COLUMNS);
        return assembly.assemble(reading, heads, editor, Part.ALL);
    }

    private static List<ArticleRow> rows(Reading reading, UUID after) {
        return reading.list(Query.of("select " + ArticleRow.COLUMNS + " from article a where a.revision > 0 and a.id > ?"
                + " order by a.id limit " + PAGE, after), ArticleRow.COLUMNS);
    }

    private static void archived(Reading reading, List<ArticleRow> page, Consumer<ArchivedArticle> articles) {
        Set<UUID> ids = page.stream().map(ArticleRow::id).collect(Collectors.toSet());
        Map<UUID, List<String>> slugs = slugs(reading, ids);
        Map<UUID, List<Edition>> editions = owned(reading, Query.of("select e.article_id, " + EDITION
                + " from edition e where e.article_id in (?) order by e.id", ids), EDITION);
        Map<UUID, List<Correction>> corrections = owned(reading, Query.of("select c.article_id, " + CORRECTION
                + " from correction c where c.article_id in (?) order by c.id", ids), CORRECTION);
        Map<UUID, List<Banned>> bans = owned(reading, Query.of("select b.article_id, " + BANNED
                + " from related_ban b where b.article_id in (?) order by b.banned_id", ids), BANNED);
        for (ArticleRow row : page) {
            List<Version> revisions = reading.list(Query.of("select " + VERSION
                    + " from revision r where r.article_id = ? order by r.number", row.id()), VERSION);
            articles.accept(new ArchivedArticle(row.id(), row.slug(), old(slugs, row.id(), row.slug()), row.createdAt(),
                    row.updatedAt(), row.publishedAt(), row.withdrawnAt(), row.withdrawalReason(), row.trashedAt(),
                    row.correctedAt(), revisions, editions.getOrDefault(row.id(), List.of()),
                    corrections.getOrDefault(row.id(), List.of()), HistoryReader.withdrawals(reading, row.id()),
                    bans.getOrDefault(row.id(), List.of())));
        }
    }

    private static void entries(Reading reading, Consumer<ArchivedEntry> entries) {
        entries(reading, topics(reading)).forEach(entries);
        for (EntryTable<? extends Entry> table : List.of(EntryTable.AUTHORS, EntryTable.SPEAKERS)) {
            List<? extends Entry> page = page(reading, table, BEFORE_ALL);
            while (!page.isEmpty()) {
                entries(reading, page).forEach(entries);
                page = page(reading, table, page.get(page.size() - 1).id());
            }
        }
    }

    private static <T extends Entry> List<T> page(Reading reading, EntryTable<T> table, UUID after) {
        return reading.list(Query.of("select " + table.columns() + " from " + table.from()
                + " where n.id > ? order by n.id limit " + PAGE, after), table.columns());
    }

    /** The wider ones first. A controlled list, of which all can be held. */
    private static List<Topic> topics(Reading reading) {
        List<Topic> left = new ArrayList<>(reading.list(Query.of("select " + EntryTable.TOPICS.columns() + " from "
                + EntryTable.TOPICS.from() + " order by n.id"), EntryTable.TOPICS.columns()));
        List<Topic> ordered = new ArrayList<>();
        Set<UUID> done = new HashSet<>();
        while (!left.isEmpty()) {
            List<Topic> next = left.stream().filter(topic -> topic.parent() == null || done.contains(topic.parent())).toList();
            ordered.addAll(next);
            next.forEach(topic -> done.add(topic.id()));
            left.removeAll(next);
        }
        return ordered;
    }

    private static List<ArchivedEntry> entries(Reading reading, List<? extends Entry> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = page.stream().map(Entry::id).collect(Collectors.toSet());
        Map<UUID, List<String>> slugs = slugs(reading, ids);
        Map<UUID, List<UUID>> merged = owned(reading, Query.of(
                "select m.into_id, m.id from merged_entry m where m.into_id in (?) order by m.id", ids),
                new Columns<>("m.id", Row::id));
        return page.stream().map(entry -> ArchivedEntry.of(entry, old(slugs, entry.id(), entry.slug()),
                merged.getOrDefault(entry.id(), List.of()))).toList();
    }

    private static Map<UUID, List<String>> slugs(Reading reading, Collection<UUID> owners) {
        return owned(reading, Query.of("select s.owner_id, s.text from slug s where s.owner_id in (?) order by s.text", owners),
                new Columns<>("s.text", Row::text));
    }

    private static List<String> old(Map<UUID, List<String>> slugs, UUID owner, String present) {
        return slugs.getOrDefault(owner, List.of()).stream().filter(slug -> !slug.equals(present)).sorted().toList();
    }

    private static <T> Map<UUID, List<T>> owned(Reading reading, Query query, Columns<T> columns) {
        return reading.list(query, row -> new Owned<>(row.id(), columns.read(row))).stream().collect(Collectors.groupingBy(
                Owned::owner, Collectors.mapping(Owned::value, Collectors.toList())));
    }

    private static EntryTable<? extends Entry> table(Noun noun) {
        return switch (noun) {
            case TOPIC -> EntryTable.TOPICS;
            case AUTHOR -> EntryTable.AUTHORS;
            case SPEAKER -> EntryTable.SPEAKERS;
            case ARTICLE, CORRECTION, BAN -> throw new IllegalArgumentException(noun + " is no entry");
        };
    }

    private static Correction correction(Row row) throws SQLException {
        Corrected.Part part = row.constant(Corrected.Part.class);
        UUID item = row.id();
        return new Correction(row.id(), row.constant(CorrectionKind.class), row.text(),
                part == null ? null : new Corrected(part, item), row.instant(), row.number(), row.instant(), row.instant());
    }

    private static JsonNode json(String text) {
        try {
            return text == null ? null : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
