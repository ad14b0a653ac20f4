package io.standfirst.store;

import io.standfirst.article.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns filters into conditions on an edition {@code e} and its article {@code a}, on top of what is visible. */
@ApplicationScoped
class ArticleConditions {

    private static final String NOW_SEEN = """
            exists (select 1 from EditionEntity p where p.articleId = a.id and p.kind = PUBLISHED
                    and p.visibleFrom <= :now and p.visibleUntil > :now)""";
    private static final String LATER_SEEN = """
            exists (select 1 from EditionEntity p where p.articleId = a.id and p.kind = PUBLISHED
                    and p.visibleFrom > :now)""";
    private static final String ANY_RELEASE =
            "exists (select 1 from EditionEntity p where p.articleId = a.id and p.kind = PUBLISHED)";

    /** Not to articles that are not seen: a filter must not tell of them either. */
    private static final String LINKS = """
            select r.id.edition from RelatedItemEntity r where r.targetId in (:%%s) and r.targetId in (
                    select e.articleId from EditionEntity e join ArticleEntity a on a.id = e.articleId where %s)""";

    private final Visibility visibility;

    ArticleConditions(Visibility visibility) {
        this.visibility = visibility;
    }

    /** What a viewpoint sees, and nothing else. */
    Conditions seenFrom(Viewpoint viewpoint) {
        Conditions conditions = new Conditions().and(visibility.condition(viewpoint.view()));
        return viewpoint.view() == View.PUBLISHED ? conditions.with("now", viewpoint.now()) : conditions;
    }

    /** The editions {@code h} of articles that a viewpoint sees, those that readers saw before included. */
    Conditions appearedTo(Viewpoint viewpoint) {
        return new Conditions().and(visibility.appeared(viewpoint.view()), "now", viewpoint.now());
    }

    Conditions of(ArticleFilter filter, Viewpoint viewpoint) {
        Conditions conditions = seenFrom(viewpoint);
        choose(conditions, "a.id %s (:%s)", "ids", filter.ids());
        linked(conditions, "select l.id.edition from EditionTopicEntity l where l.id.target in (:%s)",
                "topics", filter.topics());
        linked(conditions, "select l.id.edition from EditionAuthorEntity l where l.id.target in (:%s)",
                "authors", filter.authors());
        linked(conditions, "select q.id.edition from QuoteEntity q where q.speakerId in (:%s)",
                "speakers", filter.speakers());
        linked(conditions, LINKS.formatted(visibility.condition(viewpoint.view())), "related", filter.related());
        choose(conditions, "e.language %s (:%s)", "languages", filter.languages());
        publishers(conditions, filter.publishers());
        statuses(conditions, filter.statuses(), viewpoint);
        String date = instant(filter.date(), viewpoint.view());
        bounds(conditions, date, filter.from(), filter.to());
        return conditions;
    }

    Conditions of(QuoteFilter filter, Viewpoint viewpoint) {
        Conditions conditions = seenFrom(viewpoint);
        choose(conditions, "q.speakerId %s (:%s)", "speakers", filter.speakers());
        choose(conditions, "q.kind %s (:%s)", "kinds", filter.kinds());
        linked(conditions, "select l.id.edition from EditionTopicEntity l where l.id.target in (:%s)",
                "topics", filter.topics());
        publishers(conditions, filter.publishers());
        ArticleDate date = QuoteReader.date(viewpoint.view());
        bounds(conditions, instant(date, viewpoint.view()), filter.from(), filter.to());
        return conditions;
    }

    /** The expression for one of an article's instants; never null within the view. */
    static String instant(ArticleDate date, View view) {
        return switch (date) {
            case PUBLISHED -> "e.publishedAt";
            case UPDATED -> view == View.PUBLISHED ? "e.visibleFrom" : "a.updatedAt";
            case CREATED -> "a.createdAt";
        };
    }

    private static <T> void choose(Conditions conditions, String condition, String name, Choice<T> choice) {
        if (!choice.any().isEmpty()) {
            conditions.and(condition.formatted("in", name), name, choice.any());
        }
        if (!choice.none().isEmpty()) {
            conditions.and(condition.formatted("not in", name + "No"), name + "No", choice.none());
        }
    }

    private static void linked(Conditions conditions, String editions, String name, Choice<UUID> choice) {
        if (!choice.any().isEmpty()) {
            conditions.and("e.id in (" + editions.formatted(name) + ")", name, choice.any());
        }
        if (!choice.none().isEmpty()) {
            conditions.and("e.id not in (" + editions.formatted(name + "No") + ")", name + "No", choice.none());
        }
    }

    private static void publishers(Conditions conditions, Set<String> publishers) {
        if (!publishers.isEmpty()) {
            conditions.and("e.publisher in (:publishers)", "publishers", publishers);
        }
    }

    private static void bounds(
            Conditions conditions, String date, Instant from, Instant to) {
        if (from != null) {
            conditions.and(date + " >= :from", "from", from);
        }
        if (to != null) {
            conditions.and(date + " < :to", "to", to);
        }
    }

    private static void statuses(Conditions conditions, Choice<Status> choice, Viewpoint viewpoint) {
        if (choice.isOpen()) {
            return;
        }
        Set<Status> wanted = choice.any().isEmpty() ? EnumSet.allOf(Status.class) : EnumSet.copyOf(choice.any());
        wanted.removeAll(choice.none());
        String any = wanted.stream().map(ArticleConditions::status).collect(Collectors.joining(") or ("));
        conditions.and(any.isEmpty() ? "1 = 0" : "(" + any + ")");
        if (any.contains(":now")) {
            conditions.with("now", viewpoint.now());
        }
    }

    /** The same as {@link io.standfirst.article.Publication#status}, for the rows of a query. */
    private static String status(Status status) {
        return switch (status) {
            case TRASHED -> "a.trashedAt is not null";
            case WITHDRAWN -> "a.withdrawnAt is not null";
            case PUBLISHED -> "a.withdrawnAt is null and " + NOW_SEEN;
            case SCHEDULED -> "a.withdrawnAt is null and not " + NOW_SEEN + " and " + LATER_SEEN;
            case EXPIRED -> "a.withdrawnAt is null and not " + NOW_SEEN + " and not " + LATER_SEEN
                    + " and " + ANY_RELEASE;
            case DRAFT -> "a.withdrawnAt is null and not " + ANY_RELEASE;
        };
    }
}
