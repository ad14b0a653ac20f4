package io.standfirst.store;

import io.standfirst.article.Author;
import io.standfirst.article.Correction;
import io.standfirst.article.Entry;
import io.standfirst.article.Publication;
import io.standfirst.article.Release;
import io.standfirst.article.Speaker;
import io.standfirst.article.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Puts articles together from the rows of their editions, all articles of a page with the same few statements. */
@ApplicationScoped
class ArticleAssembly {

    private final ArticleConditions conditions;

    ArticleAssembly(ArticleConditions conditions) {
        this.conditions = conditions;
    }

    List<StoredArticle> assemble(
            StatelessSession session, List<ArticleHead> heads, Viewpoint viewpoint, Set<Part> parts) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Rows rows = new Rows(session, heads.stream().map(head -> head.edition().id).toList());
        Map<UUID, List<Author>> authors = rows.linked(EditionAuthorEntity.class, AuthorEntity.class);
        Map<UUID, List<Topic>> topics = rows.linked(EditionTopicEntity.class, TopicEntity.class);
        Map<UUID, List<SectionEntity>> sections = rows.of(SectionEntity.class, parts.contains(Part.SECTIONS));
        Map<UUID, List<QuoteEntity>> quotes = rows.of(QuoteEntity.class, parts.contains(Part.QUOTES));
        Map<UUID, List<RelatedItemEntity>> related = rows.of(RelatedItemEntity.class, parts.contains(Part.RELATED));
        Map<UUID, Speaker> speakers = speakers(session, quotes);
        Map<UUID, StoredArticle.Target> targets = targets(session, related, viewpoint);
        Map<UUID, List<Correction>> corrections = parts.contains(Part.CORRECTIONS)
                ? new CorrectionRows(session, viewpoint).of(heads)
                : Map.of();
        Map<UUID, List<Release>> releases = viewpoint.insider()
                ? releases(session, heads.stream().map(head -> head.article().id).toList())
                : Map.of();
        List<StoredArticle> articles = new ArrayList<>();
        for (ArticleHead head : heads) {
            UUID edition = head.edition().id;
            List<Author> byline = authors.getOrDefault(edition, List.of());
            List<Topic> subjects = topics.getOrDefault(edition, List.of());
            EditionContent content = new EditionContent(
                    byline.stream().map(Author::id).toList(), subjects.stream().map(Topic::id).toList(),
                    sections.getOrDefault(edition, List.of()), quotes.getOrDefault(edition, List.of()),
                    related.getOrDefault(edition, List.of()));
            Publication publication = head.article().publication(viewpoint.insider()
                    ? releases.getOrDefault(head.article().id, List.of())
                    : List.of(head.edition().release()));
            articles.add(new StoredArticle(content.article(head.edition()), viewpoint.view(), head.article().slug,
                    head.edition().revision, head.article().revision, head.edition().wordCount, publication,
                    publication.publishedAt(viewpoint.now()).orElse(null), head.instant(ArticleDate.UPDATED, viewpoint.view()),
                    head.article().createdAt, head.article().correctedAt, content.versions(), byline, subjects, speakers,
                    targets, corrections.getOrDefault(head.article().id, List.of())));
        }
        return articles;
    }

    /** Everything that readers see, will see, or last saw of one article. */
    Publication publication(StatelessSession session, ArticleEntity article) {
        return article.publication(releases(session, List.of(article.id)).getOrDefault(article.id, List.of()));
    }

    private static Map<UUID, List<Release>> releases(StatelessSession session, List<UUID> articles) {
        return new Conditions().and("e.kind = PUBLISHED").and("e.articleId in (:articles)", "articles", articles)
                .query(session, "from EditionEntity e", " order by e.visibleFrom", EditionEntity.class)
                .getResultList().stream()
                .collect(Collectors.groupingBy(edition -> edition.articleId,
                        Collectors.mapping(EditionEntity::release, Collectors.toList())));
    }

    private static Map<UUID, Speaker> speakers(
            StatelessSession session, Map<UUID, List<QuoteEntity>> quotes) {
        Set<UUID> ids = quotes.values().stream()
                .flatMap(List::stream).map(quote -> quote.speakerId).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : new Conditions().and("s.id in (:ids)", "ids", ids)
                        .query(session, "from SpeakerEntity s", "", SpeakerEntity.class)
                        .getResultList().stream()
                        .map(SpeakerEntity::value)
                        .collect(Collectors.toMap(Speaker::id, Function.identity()));
    }

    private Map<UUID, StoredArticle.Target> targets(
            StatelessSession session, Map<UUID, List<RelatedItemEntity>> related, Viewpoint viewpoint) {
        return targets(session, related.values().stream()
                .flatMap(List::stream).map(item -> item.targetId).filter(Objects::nonNull)
                .collect(Collectors.toSet()), viewpoint);
    }

    /** Those of some articles that the viewpoint sees, by their ids. */
    Map<UUID, StoredArticle.Target> targets(StatelessSession session, Set<UUID> ids, Viewpoint viewpoint) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String heads = "select e, a from EditionEntity e join ArticleEntity a on a.id = e.articleId";
        return conditions.seenFrom(viewpoint).and("a.id in (:targets)", "targets", ids)
                .query(session, heads, "", Object[].class)
                .getResultList().stream()
                .map(ArticleHead::of)
                .map(head -> new StoredArticle.Target(
                        head.article().id, head.article().slug, head.edition().headline, head.edition().publisher))
                .collect(Collectors.toMap(StoredArticle.Target::id, Function.identity()));
    }

    /** The rows of some editions, by edition, each list in its order. */
    private record Rows(StatelessSession session, List<UUID> editions) {

        <E extends ContentEntity<?>> Map<UUID, List<E>> of(Class<E> type, boolean wanted) {
            if (!wanted) {
                return Map.of();
            }
            return new Conditions().and("r.id.edition in (:editions)", "editions", editions)
                    .query(session, "from " + type.getSimpleName() + " r", " order by r.position", type)
                    .getResultList().stream()
                    .collect(Collectors.groupingBy(ContentEntity::edition));
        }

        <T extends Entry, E extends EntryEntity<T>> Map<UUID, List<T>> linked(Class<?> link, Class<E> type) {
            String names = "select l.id.edition, n from %s l join %s n on n.id = l.id.target"
                    .formatted(link.getSimpleName(), type.getSimpleName());
            return new Conditions().and("l.id.edition in (:editions)", "editions", editions)
                    .query(session, names, " order by l.position", Object[].class)
                    .getResultList().stream()
                    .collect(Collectors.groupingBy(row -> (UUID) row[0],
                            Collectors.mapping(row -> type.cast(row[1]).value(), Collectors.toList())));
        }
    }
}
