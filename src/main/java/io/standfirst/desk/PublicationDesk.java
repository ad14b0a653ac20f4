package io.standfirst.desk;

import io.standfirst.access.Actor;
import io.standfirst.article.Limits;
import io.standfirst.article.Publication;
import io.standfirst.article.Release;
import io.standfirst.article.TextRules;
import io.standfirst.change.Appearances;
import io.standfirst.change.Change;
import io.standfirst.change.ChangeLog;
import io.standfirst.change.Changes;
import io.standfirst.change.Written;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.store.ArticleRepository;
import io.standfirst.store.Noun;
import io.standfirst.store.SlugRepository;
import io.standfirst.store.Verb;
import io.standfirst.store.WorkingCopy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/** Decides what readers see: publication, withdrawal and the trash. None of it makes a revision. */
@ApplicationScoped
public class PublicationDesk {

    private final ArticleRepository articles;
    private final SlugRepository slugs;
    private final Appearances appearances;
    private final ChangeLog changes;
    private final Clock clock;
    private final Unused unused;

    PublicationDesk(ArticleRepository articles, SlugRepository slugs, Appearances appearances, ChangeLog changes,
            Clock clock, Unused unused) {
        this.articles = articles;
        this.slugs = slugs;
        this.appearances = appearances;
        this.changes = changes;
        this.clock = clock;
        this.unused = unused;
    }

    /** Which edition an end is put to. */
    public enum Ended { CURRENT, NEXT, ALL }

    /** What stands after the change, and the instant for which that is true. */
    public record Standing(UUID article, Publication publication, int revision, Instant now) {
    }

    /**
     * Publishes the working copy as it is now: at once, at a time, or as from a time past.
     *
     * @param revision the revision that is meant; null for whatever is there
     * @param at       when readers begin to see it; null for now
     * @param until    the first instant at which they no longer do; null if that is open
     */
    public Written<Standing> publish(UUID article, Integer revision, Instant at, Instant until, Actor actor) {
        return change(article, actor, Predicate.not(Publication::trashed), (copy, now) -> {
            if (revision != null && revision != copy.revision()) {
                throw Problem.of(ProblemType.REVISION_MISMATCH, ("The working copy is at revision %d by now. Read it,"
                        + " and name that revision to publish it.").formatted(copy.revision()))
                        .with("revision", copy.revision()).exception();
            }
            checkTimes(at, until, now);
            Publication before = copy.publication();
            if (isPublishedSo(before, copy.revision(), at, until, now)) {
                return new Step(before, null);
            }
            Publication after = before.publish(articles.freeze(copy.id()), copy.revision(), at, until, now);
            return new Step(after, at != null && at.isAfter(now) ? Verb.SCHEDULED : Verb.PUBLISHED);
        });
    }

    /** Puts an end to what readers see, to what they are to see, or to both. */
    public Written<Standing> unpublish(UUID article, Ended ended, Actor actor) {
        return change(article, actor, Predicate.not(Publication::trashed), (copy, now) -> {
            Publication before = copy.publication();
            Publication after = switch (ended) {
                case CURRENT -> before.endCurrent(now);
                case NEXT -> before.cancelNext(now);
                case ALL -> before.end(now);
            };
            boolean started = before.releases().stream().anyMatch(release -> !release.visibleAfter(now));
            return new Step(after, started && ended != Ended.NEXT ? Verb.UNPUBLISHED : Verb.CANCELLED);
        });
    }

    /** Takes an article back: readers get the reason instead. */
    public Written<Standing> withdraw(UUID article, String reason, Actor actor) {
        TextRules rules = new TextRules();
        rules.requiredLine("/reason", reason, Limits.REASON);
        rules.complete();
        return change(article, actor, Predicate.not(Publication::trashed), (copy, now) -> {
            if (copy.publication().publishedAt(now).isEmpty()) {
                throw Problem.of(ProblemType.CONFLICT, "Readers have never seen this article, so there is nothing to"
                        + " withdraw. DELETE its publication to cancel what is scheduled.").exception();
            }
            return new Step(copy.publication().withdraw(reason, now), Verb.WITHDRAWN);
        });
    }

    /** Lifts a withdrawal. */
    public Written<Standing> reinstate(UUID article, Actor actor) {
        return change(article, actor, Predicate.not(Publication::trashed), (copy, now) ->
                new Step(copy.publication().reinstate(), Verb.REINSTATED));
    }

    /** Puts an article into the trash; only what readers neither see nor will see can go there. */
    public Written<Standing> trash(UUID article, Precondition precondition, Actor actor) {
        return change(article, actor, Predicate.not(Publication::trashed), (copy, now) -> {
            precondition.require(copy.revision());
            Publication before = copy.publication();
            if (before.current(now).isPresent() || before.next(now).isPresent() || before.withdrawn()) {
                throw Problem.of(ProblemType.VISIBLE_TO_READERS, before.withdrawn()
                        ? "Readers get this article's notice of withdrawal. DELETE its publication and its withdrawal"
                                + " first."
                        : "Readers see this article, or will. DELETE its publication first.").exception();
            }
            return new Step(before.trash(now), Verb.TRASHED);
        });
    }

    /** Brings an article back from the trash, as a draft. */
    public Written<Standing> restore(UUID article, Actor actor) {
        return change(article, actor, Publication::trashed, (copy, now) ->
                new Step(copy.publication().restore(), Verb.RESTORED));
    }

    /** Removes an article in the trash for good, with its revisions; its slugs become free. */
    public Written<UUID> erase(UUID article, Actor actor) {
        return changes.write(log -> {
            Instant now = clock.instant();
            WorkingCopy copy = articles.lock(article)
                    .filter(found -> found.publication().trashed())
                    .orElseThrow(MissingException::new);
            unused.require(Noun.ARTICLE, article);
            articles.erase(article);
            slugs.release(article);
            log.add(Change.ofArticle(now, actor.key(), article, Verb.ERASED, copy.revision(), false, false));
            return article;
        });
    }

    /** One change to what readers see; without a verb it alters nothing. */
    private record Step(Publication after, Verb verb) {
    }

    private interface Decision {
        Step take(WorkingCopy copy, Instant now);
    }

    private Written<Standing> change(UUID article, Actor actor, Predicate<Publication> exists, Decision decision) {
        return changes.write(log -> {
            WorkingCopy found = articles.lock(article)
                    .filter(copy -> exists.test(copy.publication()))
                    .orElseThrow(MissingException::new);
            // After the lock, so that the instants of an article's changes follow one another.
            Instant now = clock.instant();
            WorkingCopy copy = appearances.settle(found, log, now);
            Step step = decision.take(copy, now);
            if (!step.after().equals(copy.publication())) {
                store(copy, step, actor, now, log);
            }
            return new Standing(article, step.after(), copy.revision(), now);
        });
    }

    private void store(WorkingCopy copy, Step step, Actor actor, Instant now, Changes log) {
        articles.save(copy.id(), step.after(), now);
        log.add(Change.ofArticle(now, actor.key(), copy.id(), step.verb(), copy.revision(),
                copy.publication().seen(now), step.after().seen(now)));
    }

    private static void checkTimes(Instant at, Instant until, Instant now) {
        TextRules rules = new TextRules();
        Instant from = at == null || at.isBefore(now) ? now : at;
        if (until != null && !until.isAfter(from)) {
            rules.add("/until", "must be later than now and than the beginning");
        }
        if (until != null && !until.isBefore(Release.FOREVER)) {
            rules.add("/until", "must be before the last day of the year 9999; leave it out for no end");
        }
        if (at != null && !at.isBefore(Release.FOREVER)) {
            rules.add("/at", "must be before the last day of the year 9999");
        }
        rules.complete();
    }

    /** Whether readers see, or will see, exactly what is asked for: asking twice is asking once. */
    private static boolean isPublishedSo(Publication publication, int revision, Instant at, Instant until, Instant now) {
        Instant end = until == null ? Release.FOREVER : until;
        return publication.releases().stream().anyMatch(release -> release.revision() == revision
                && release.askedUntil().equals(end)
                && (at == null ? release.visibleAt(now) : release.visibleFrom().equals(at)));
    }
}
