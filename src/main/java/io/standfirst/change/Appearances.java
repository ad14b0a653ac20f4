package io.standfirst.change;

import io.standfirst.article.Publication;
import io.standfirst.article.Release;
import io.standfirst.store.ArticleRepository;
import io.standfirst.store.Verb;
import io.standfirst.store.WorkingCopy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the change log what time itself has changed: that a scheduled edition has appeared, or a published one has run
 * out. Readers do not depend on it, since visibility is decided when it is read; those who follow the log do.
 */
@ApplicationScoped
public class Appearances {

    private final ArticleRepository articles;

    Appearances(ArticleRepository articles) {
        this.articles = articles;
    }

    /**
     * Notes all instants of an article that have come. Part of every write that changes what readers see, before it
     * does, so that the log keeps the order of events even if the timer is late.
     */
    public WorkingCopy settle(WorkingCopy copy, Changes log, Instant now) {
        var due = articles.due(copy.id(), now);
        if (due.isEmpty()) {
            return copy;
        }
        Publication publication = copy.publication();
        if (!publication.withdrawn()) {
            due.forEach(instant -> note(copy.id(), publication, instant, log));
        }
        Publication settled = publication.settled(now);
        articles.save(copy.id(), settled, now);
        return new WorkingCopy(copy.article(), copy.slug(), copy.revision(), settled, copy.itemVersions());
    }

    private static void note(UUID article, Publication publication, Instant instant, Changes log) {
        Optional<Release> before = publication.current(instant.minusNanos(1_000));
        Optional<Release> after = publication.current(instant);
        if (after.isPresent()) {
            log.add(Change.ofArticle(
                    instant, null, article, Verb.APPEARED, after.get().revision(), before.isPresent(), true));
        } else if (before.isPresent()) {
            log.add(Change.ofArticle(
                    instant, null, article, Verb.DISAPPEARED, before.get().revision(), true, false));
        }
    }
}
