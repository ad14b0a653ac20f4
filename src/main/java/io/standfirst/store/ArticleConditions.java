package io.standfirst.store;

import io.standfirst.article.Status;
import io.standfirst.store.sql.Condition;
import io.standfirst.store.sql.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns filters into conditions on an edition {@code e} and its article {@code a}, on top of what is visible. */
@ApplicationScoped
class ArticleConditions {

    private static final String EDITIONS_WITH_TOPIC = "select l.edition_id from edition_topic l where l.topic_id in (?)";
    private static final String EDITIONS_BY_AUTHOR = "select l.edition_id from edition_author l where l.author_id in (?)";
    private static final String EDITIONS_QUOTING = "select q.edition_id from quote q where q.speaker_id in (?)";

    private final Visibility visibility;

    ArticleConditions(Visibility visibility) {
        this.visibility = visibility;
    }

    /** What a viewpoint sees, and nothing else. */
    Conditions seenFrom(Viewpoint viewpoint) {
        return new Conditions().and(visibility.seenFrom(viewpoint));
    }

    /**
     * That of these articles. They are chosen by their editions: by their own ids H2 would look at every article that is not in the
     * trash.
     */
    Conditions seenFrom(Viewpoint viewpoint, Collection<UUID> articles) {
        return among(seenFrom(viewpoint), articles);
    }

    /** Those conditions, of these articles. */
    static Conditions among(Conditions conditions, Collection<UUID> articles) {
        return conditions.and("e.article_id in (?)", articles);
    }

    /** The editions {@code h} of articles that a viewpoint sees, those that readers saw before included. */
    Conditions appearedTo(Viewpoint viewpoint) {
        return new Conditions().and(visibility.appearedTo(viewpoint));
    }

    Conditions of(ArticleFilter filter, Viewpoint viewpoint) {
        Conditions conditions = seenFrom(viewpoint);
        choose(conditions, "e.article_id", filter.ids());
        linked(conditions, new Condition(EDITIONS_WITH_TOPIC), filter.topics());
        linked(conditions, new Condition(EDITIONS_BY_AUTHOR), filter.authors());
        linked(conditions, new Condition(EDITIONS_QUOTING), filter.speakers());
        linked(conditions, linkingTo(viewpoint), filter.related());
        choose(conditions, "e.language", filter.languages());
        publishers(conditions, filter.publishers());
        statuses(conditions, filter.statuses(), viewpoint);
        bounds(conditions, instant(filter.date(), viewpoint.view()), filter.from(), filter.to());
        return conditions;
    }

    /** Of the articles that some links lead to. */
    Conditions of(Links links, Viewpoint viewpoint) {
        return of(links.rest(), viewpoint)
                .and(visibility.listed("l", viewpoint.view()))
                .and("l." + links.column() + " = ?", links.target());
    }

    Conditions of(QuoteFilter filter, Viewpoint viewpoint) {
        Conditions conditions = seenFrom(viewpoint).and(visibility.listed("r", viewpoint.view()));
        choose(conditions, "r.speaker_id", filter.speakers());
        choose(conditions, "r.kind", filter.kinds());
        linked(conditions, new Condition(EDITIONS_WITH_TOPIC), filter.topics());
        publishers(conditions, filter.publishers());
        bounds(conditions, "r.listed_at", filter.from(), filter.to());
        return conditions;
    }

    /** The expression for one of an article's instants; never null within the view. */
    static String instant(ArticleDate date, View view) {
        return switch (date) {
            case PUBLISHED -> "e.published_at";
            case UPDATED -> view == View.PUBLISHED ? "e.visible_from" : "a.updated_at";
            case CREATED -> "a.created_at";
        };
    }

    /** Not to articles that are not seen: a filter must not tell of them either. */
    private Condition linkingTo(Viewpoint viewpoint) {
        Condition seen = visibility.seenFrom(viewpoint);
        return new Condition("""
                select r.edition_id from related_item r where r.target_id in (?) and r.target_id in (
                        select e.article_id from edition e join article a on a.id = e.article_id where %s)"""
                .formatted(seen.text()), seen.values());
    }

    private static <T> void choose(Conditions conditions, String expression, Choice<T> choice) {
        if (!choice.any().isEmpty()) {
            conditions.and(expression + " in (?)", choice.any());
        }
        if (!choice.none().isEmpty()) {
            conditions.and(expression + " not in (?)", choice.none());
        }
    }

    /** @param editions selects them by what was chosen, its first value */
    private static void linked(Conditions conditions, Condition editions, Choice<UUID> choice) {
        if (!choice.any().isEmpty()) {
            conditions.and("e.id in (" + editions.text() + ")", before(choice.any(), editions.values()));
        }
        if (!choice.none().isEmpty()) {
            conditions.and("e.id not in (" + editions.text() + ")", before(choice.none(), editions.values()));
        }
    }

    private static Object[] before(Set<UUID> chosen, Object[] values) {
        return Stream.concat(Stream.of(chosen), Stream.of(values)).toArray();
    }

    private static void publishers(Conditions conditions, Set<String> publishers) {
        if (!publishers.isEmpty()) {
            conditions.and("e.publisher in (?)", publishers);
        }
    }

    private static void bounds(Conditions conditions, String date, Instant from, Instant to) {
        if (from != null) {
            conditions.and(date + " >= ?", from);
        }
        if (to != null) {
            conditions.and(date + " < ?", to);
        }
    }

    private static void statuses(Conditions conditions, Choice<Status> choice, Viewpoint viewpoint) {
        if (choice.isOpen()) {
            return;
        }
        Set<Status> wanted = choice.any().isEmpty() ? EnumSet.allOf(Status.class) : EnumSet.copyOf(choice.any());
        wanted.removeAll(choice.none());
        if (wanted.isEmpty()) {
            conditions.and("1 = 0");
            return;
        }
        List<Condition> any = wanted.stream().map(status -> StatusConditions.of(status, viewpoint.now())).toList();
        conditions.and(any.stream().map(Condition::text).collect(Collectors.joining(") or (", "(", ")")),
                any.stream().flatMap(condition -> Stream.of(condition.values())).toArray());
    }
}
