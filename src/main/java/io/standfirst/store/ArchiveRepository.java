package io.standfirst.store;

import io.standfirst.article.Article;
import io.standfirst.article.Author;
import io.standfirst.article.Correction;
import io.standfirst.article.Quote;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Section;
import io.standfirst.article.Speaker;
import io.standfirst.article.Topic;
import io.standfirst.format.Typesetter;
import io.standfirst.format.WordCount;
import io.standfirst.store.ArchivedArticle.Edition;
import io.standfirst.store.ArchivedArticle.Version;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores what was archived, with all that was: the counterpart of {@link ArchiveReader}, within a write's transaction. */
@ApplicationScoped
public class ArchiveRepository {

    private final RowInsertion insertion;
    private final ArticleRepository articles;
    private final TopicRepository topics;
    private final AuthorRepository authors;
    private final SpeakerRepository speakers;
    private final MergeRepository merges;
    private final KeyRepository keys;
    private final Snapshot snapshot;

    ArchiveRepository(RowInsertion insertion, ArticleRepository articles, TopicRepository topics, AuthorRepository authors,
            SpeakerRepository speakers, MergeRepository merges, KeyRepository keys, Snapshot snapshot) {
        this.insertion = insertion;
        this.articles = articles;
        this.topics = topics;
        this.authors = authors;
        this.speakers = speakers;
        this.merges = merges;
        this.keys = keys;
        this.snapshot = snapshot;
    }

    /** Stores an entry that is not there; its slugs are reserved by others. */
    public void insert(ArchivedEntry archived) {
        if (archived.entry() instanceof Topic topic) {
            topics.insert(topic);
        } else if (archived.entry() instanceof Author author) {
            authors.insert(author);
        } else if (archived.entry() instanceof Speaker speaker) {
            speakers.insert(speaker);
        }
        UUID id = archived.entry().id();
        archived.merged().forEach(gone -> merges.add(archived.noun(), gone, id));
        topics.flush();
    }

    /** Without the keys that are not known here. */
    public ArchivedArticle withKnownKeys(ArchivedArticle archived) {
        return archived.withRevisions(archived.revisions().stream()
                .map(version -> version.by() == null || keys.get(version.by()).isPresent() ? version
                        : new Version(version.number(), version.at(), null, version.verb(), version.restoredFrom(),
                                version.article(), version.quoteChanges()))
                .toList());
    }

    /**
     * What the revisions said of which there are editions, with texts and HTML, naming who is left of whom they named.
     *
     * @return by the revisions' numbers
     */
    public Map<Integer, Article> shown(ArchivedArticle archived) {
        Set<Integer> wanted = archived.editions().stream().map(Edition::revision).collect(Collectors.toSet());
        List<Version> versions = archived.revisions().stream().filter(version -> wanted.contains(version.number())).toList();
        List<Article> written = versions.stream().map(version -> ArticleJson.read(version.article().toString())).toList();
        List<Article> led = snapshot.read(reading -> merges.led(reading, written));
        Map<Integer, Article> shown = new HashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            shown.put(versions.get(i).number(), Typesetter.html(Typesetter.texts(led.get(i))));
        }
        return shown;
    }

    /** @param shown what {@link #shown} has made of it */
    public void insert(ArchivedArticle archived, Map<Integer, Article> shown, boolean awaited, Instant now) {
        List<Object> rows = new ArrayList<>();
        ArticleEntity entity = entity(archived);
        if (awaited) {
            articles.findById(archived.id()).come(entity);
        } else {
            rows.add(entity);
        }
        archived.revisions().forEach(version -> rows.add(revision(archived.id(), version)));
        Map<Integer, Map<UUID, Integer>> changed = changed(archived);
        for (Edition edition : archived.editions()) {
            Article article = shown.get(edition.revision());
            rows.add(edition(archived.id(), edition, article, now));
            if (edition.kind() != EditionKind.PAST) {
                Map<UUID, Integer> versions = changed.get(edition.revision());
                ListedEdition listed = ListedEdition.of(edition.kind(), archived.createdAt(), edition.publishedAt());
                rows.addAll(ContentRepository.rows(edition.id(), listed, article, item -> versions.getOrDefault(item, 1)));
            }
        }
        for (Correction correction : archived.corrections()) {
            CorrectionEntity row = new CorrectionEntity();
            row.write(archived.id(), correction);
            rows.add(row);
        }
        archived.bans().forEach(ban -> rows.add(BanEntity.of(archived.id(), ban.article(), ban.createdAt())));
        insertion.insert(rows);
    }

    private static ArticleEntity entity(ArchivedArticle archived) {
        ArticleEntity entity = new ArticleEntity();
        entity.id = archived.id();
        entity.slug = archived.slug();
        entity.revision = archived.revision();
        entity.createdAt = archived.createdAt();
        entity.updatedAt = archived.updatedAt();
        entity.publishedAt = archived.publishedAt();
        entity.withdrawnAt = archived.withdrawnAt();
        entity.withdrawalReason = archived.withdrawalReason();
        entity.trashedAt = archived.trashedAt();
        entity.correctedAt = archived.correctedAt();
        return entity;
    }

    private static RevisionEntity revision(UUID article, Version version) {
        RevisionEntity row = new RevisionEntity();
        row.id = new RevisionId(article, version.number());
        row.at = version.at();
        row.keyId = version.by();
        row.verb = version.verb();
        row.restoredFrom = version.restoredFrom();
        row.document = version.article().toString();
        row.quoteChanges = version.quoteChanges() == null ? null : version.quoteChanges().toString();
        return row;
    }

    private static EditionEntity edition(UUID id, Edition edition, Article article, Instant now) {
        EditionEntity row = new EditionEntity();
        row.id = edition.id();
        row.articleId = id;
        row.kind = edition.kind();
        row.revision = edition.revision();
        row.write(article, WordCount.of(article));
        if (edition.kind() != EditionKind.WORKING) {
            row.write(edition.release());
        }
        if (edition.kind() == EditionKind.PUBLISHED) {
            EditionRepository.announce(row, now);
        }
        return row;
    }

    /** In which revision each section, quote and related item had last changed, by the number of a revision. */
    private static Map<Integer, Map<UUID, Integer>> changed(ArchivedArticle archived) {
        Map<Integer, Map<UUID, Integer>> changed = new HashMap<>();
        Map<UUID, Object> before = Map.of();
        Map<UUID, Integer> versions = Map.of();
        for (Version version : archived.revisions()) {
            Article article = Typesetter.html(Typesetter.texts(ArticleJson.read(version.article().toString())));
            Map<UUID, Object> items = items(article);
            Map<UUID, Integer> next = new HashMap<>();
            for (Map.Entry<UUID, Object> item : items.entrySet()) {
                boolean same = item.getValue().equals(before.get(item.getKey()));
                next.put(item.getKey(), same ? versions.get(item.getKey()) : Integer.valueOf(version.number()));
            }
            changed.put(version.number(), next);
            before = items;
            versions = next;
        }
        return changed;
    }

    private static Map<UUID, Object> items(Article article) {
        Map<UUID, Object> items = new HashMap<>();
        put(items, article.sections(), Section::id);
        put(items, article.quotes(), Quote::id);
        put(items, article.related(), RelatedItem::id);
        return items;
    }

    private static <T> void put(Map<UUID, Object> items, Collection<T> list, Function<T, UUID> id) {
        list.forEach(item -> items.put(id.apply(item), item));
    }
}
