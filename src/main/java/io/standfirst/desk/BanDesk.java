package io.standfirst.desk;

import io.standfirst.access.Actor;
import io.standfirst.article.Limits;
import io.standfirst.article.TextRules;
import io.standfirst.change.Change;
import io.standfirst.change.ChangeLog;
import io.standfirst.change.Changes;
import io.standfirst.change.Written;
import io.standfirst.store.ArticleRepository;
import io.standfirst.store.BanRepository;
import io.standfirst.store.Verb;
import io.standfirst.store.WorkingCopy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Bans articles from being computed as similar to another. Bans stand beside that article: they make no revision, and readers
 * no longer see what was banned at once.
 */
@ApplicationScoped
public class BanDesk {

    private final ArticleRepository articles;
    private final BanRepository bans;
    private final ChangeLog changes;
    private final Clock clock;

    BanDesk(ArticleRepository articles, BanRepository bans, ChangeLog changes, Clock clock) {
        this.articles = articles;
        this.bans = bans;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Bans one; what is banned already stays so.
     *
     * @return the revision of the article's working copy, which stays the same
     * @throws MissingException if one of the two is not there
     */
    public Written<Integer> ban(UUID article, UUID banned, Actor actor) {
        return changes.write(log -> {
            WorkingCopy copy = open(article);
            if (!articles.exists(banned)) {
                throw new MissingException();
            }
            if (!bans.exists(article, banned)) {
                check(article, banned);
                Instant now = clock.instant();
                bans.insert(article, banned, now);
                note(log, actor, copy, Verb.CREATED, now);
            }
            return copy.revision();
        });
    }

    /**
     * Lifts a ban.
     *
     * @return likewise
     * @throws MissingException if there is none
     */
    public Written<Integer> lift(UUID article, UUID banned, Actor actor) {
        return changes.write(log -> {
            WorkingCopy copy = open(article);
            if (!bans.exists(article, banned)) {
                throw new MissingException();
            }
            bans.remove(article, banned);
            note(log, actor, copy, Verb.DELETED, clock.instant());
            return copy.revision();
        });
    }

    private WorkingCopy open(UUID article) {
        return articles.lock(article)
                .filter(copy -> !copy.publication().trashed())
                .orElseThrow(MissingException::new);
    }

    private void check(UUID article, UUID banned) {
        TextRules rules = new TextRules();
        if (article.equals(banned)) {
            rules.add("", "an article is never similar to itself, and need not be banned");
        }
        if (bans.count(article) >= Limits.BANS) {
            rules.add("", "the article has %,d bans, and must not have more".formatted(Limits.BANS));
        }
        rules.complete();
    }

    private static void note(Changes log, Actor actor, WorkingCopy copy, Verb verb, Instant now) {
        log.add(Change.ofBan(now, actor.key(), copy.id(), verb, copy.revision(), copy.publication().seen(now)));
    }
}
