package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.standfirst.article.Publication;
import io.standfirst.article.Release;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Row;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The editions of articles, and their times before readers. */
@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<EditionEntity, UUID> {

    /** Not with "or", for which neither database would take the two indexes. */
    private static final String DUE = """
            select article_id from (
                    select article_id, appears_at as at from edition where appears_at <= ?
                    union all
                    select article_id, disappears_at as at from edition where disappears_at <= ?) as due
            group by article_id order by min(at)""";

    private final ContentRepository content;
    private final Snapshot snapshot;

    EditionRepository(ContentRepository content, Snapshot snapshot) {
        this.content = content;
        this.snapshot = snapshot;
    }

    EditionEntity working(UUID article) {
        return find("articleId = ?1 and kind = WORKING", article).singleResult();
    }

    Publication publication(ArticleEntity article) {
        List<Release> releases = published(article.id).stream().map(EditionEntity::release).toList();
        return article.publication(releases);
    }

    /** Stores an article's releases: those that are left out make way. */
    void save(UUID article, List<Release> releases, Instant now) {
        Map<UUID, Release> kept = releases.stream().collect(Collectors.toMap(Release::edition, Function.identity()));
        for (EditionEntity edition : published(article)) {
            Release release = kept.get(edition.id);
            if (release != null) {
                list(edition, release.publishedAt());
                edition.write(release);
                announce(edition, now);
            } else if (edition.visibleFrom != null && !edition.visibleFrom.isAfter(now)) {
                retire(edition, now);
            } else {
                delete(edition);
            }
        }
    }

    /** In the order of what each article has to tell first. */
    List<UUID> due(Instant now) {
        return snapshot.read(reading -> reading.list(Query.of(DUE, now, now), Row::id));
    }

    List<Instant> due(UUID article, Instant now) {
        return published(article).stream()
                .flatMap(edition -> Stream.of(edition.appearsAt, edition.disappearsAt))
                .filter(instant -> instant != null && !instant.isAfter(now))
                .distinct()
                .sorted()
                .toList();
    }

    /** Gives an edition its content, or its content another place in lists. */
    private void list(EditionEntity edition, Instant publishedAt) {
        if (edition.publishedAt == null) {
            flush();
            content.copy(working(edition.articleId).id, edition.id, publishedAt);
        } else if (!edition.publishedAt.equals(publishedAt)) {
            content.list(edition.id, publishedAt);
        }
    }

    private List<EditionEntity> published(UUID article) {
        return list("articleId = ?1 and kind = PUBLISHED order by visibleFrom", article);
    }

    /** Notes which instants the change log has to be told of when they come. */
    static void announce(EditionEntity edition, Instant now) {
        edition.appearsAt = edition.visibleFrom.isAfter(now) ? edition.visibleFrom : null;
        boolean ends = edition.visibleUntil.isBefore(Release.FOREVER) && edition.visibleUntil.isAfter(now);
        edition.disappearsAt = ends ? edition.visibleUntil : null;
    }

    private void retire(EditionEntity edition, Instant now) {
        edition.kind = EditionKind.PAST;
        edition.visibleUntil = edition.visibleUntil.isBefore(now) ? edition.visibleUntil : now;
        edition.appearsAt = null;
        edition.disappearsAt = null;
        content.delete(edition.id);
    }
}
