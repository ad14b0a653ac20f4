package io.standfirst.desk;

import io.standfirst.access.Actor;
import io.standfirst.article.Article;
import io.standfirst.article.ArticleRules;
import io.standfirst.article.Entry;
import io.standfirst.article.Limits;
import io.standfirst.article.Quote;
import io.standfirst.article.Readership.Withdrawal;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Release;
import io.standfirst.article.RuleViolationException;
import io.standfirst.article.Section;
import io.standfirst.article.TextRules;
import io.standfirst.article.quotation.QuoteFinder;
import io.standfirst.change.Change;
import io.standfirst.change.ChangeLog;
import io.standfirst.change.Changes;
import io.standfirst.desk.Brought.Result;
import io.standfirst.format.Markdown;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import io.standfirst.store.ArchiveReader;
import io.standfirst.store.ArchiveRepository;
import io.standfirst.store.ArchivedArticle;
import io.standfirst.store.ArchivedArticle.Banned;
import io.standfirst.store.ArchivedArticle.Edition;
import io.standfirst.store.ArchivedEntry;
import io.standfirst.store.ArticleRepository;
import io.standfirst.store.ArticleRepository.Presence;
import io.standfirst.store.EditionKind;
import io.standfirst.store.Gone;
import io.standfirst.store.NamesReader;
import io.standfirst.store.Noun;
import io.standfirst.store.Role;
import io.standfirst.store.SlugRepository;
import io.standfirst.store.Verb;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes what was exported with its history the same again, where it is not: ids, revisions, editions and all. What is
 * there already is not touched.
 */
@ApplicationScoped
public class ArchiveDesk {

    private final ArchiveRepository archive;
    private final ArchiveReader reader;
    private final ArticleRepository articles;
    private final SlugRepository slugs;
    private final NamesReader names;
    private final ChangeLog changes;
    private final Clock clock;

    ArchiveDesk(ArchiveRepository archive, ArchiveReader reader, ArticleRepository articles, SlugRepository slugs,
            NamesReader names, ChangeLog changes, Clock clock) {
        this.archive = archive;
        this.reader = reader;
        this.articles = articles;
        this.slugs = slugs;
        this.names = names;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Makes all of them the same again.
     *
     * @param archived of each an {@link ArchivedEntry} or an {@link ArchivedArticle}
     * @return what became of each
     * @throws HalfWrittenException if one was refused; then nothing was stored
     */
    public List<Brought> restore(List<Object> archived, Actor actor) {
        return changes.write(log -> {
            List<Brought> brought = new ArrayList<>();
            for (Object one : archived) {
                try {
                    brought.add(one instanceof ArchivedEntry entry
                            ? restore(entry, actor, log)
                            : restore((ArchivedArticle) one, actor, log));
                } catch (RuleViolationException | ProblemException e) {
                    throw new HalfWrittenException(brought.size(), e);
                }
            }
            return brought;
        }).result();
    }

    private Brought restore(ArchivedEntry archived, Actor actor, Changes log) {
        requireAdmin(actor);
        Entry entry = archived.entry();
        TextRules rules = new TextRules();
        require(Stream.of(entry.id(), entry.slug(), entry.createdAt(), entry.updatedAt()).allMatch(Objects::nonNull), "",
                "needs an id, a slug, createdAt and updatedAt", rules);
        ArticleSlugs.check(entry.slug(), rules);
        rules.requiredLine("/name", entry.name(), Limits.NAME);
        rules.complete();
        Optional<ArchivedEntry> present = reader.entry(archived.noun(), entry.id());
        if (present.isPresent()) {
            return unchanged(entry.id(), present.get().equals(archived));
        }
        reserve(archived.noun(), entry.slug(), archived.slugs(), entry.id());
        archive.insert(archived);
        log.add(Change.ofEntry(clock.instant(), actor.key(), archived.noun(), entry.id(), Verb.CREATED, false, false));
        return new Brought(Result.CREATED, entry.id(), entry.slug(), null);
    }

    private Brought restore(ArchivedArticle sent, Actor actor, Changes log) {
        requireAdmin(actor);
        check(sent);
        ArchivedArticle archived = archive.withKnownKeys(sent);
        Presence presence = articles.presence(Set.of(archived.id())).get(archived.id());
        if (presence == Presence.PRESENT || presence == Presence.TRASHED) {
            return unchanged(archived.id(), reader.article(archived.id()).filter(archived::equals).isPresent());
        }
        Instant now = clock.instant();
        Map<Integer, Article> shown = shown(archived);
        check(shown);
        Map<Integer, Article> standing = new HashMap<>(shown);
        standing.keySet().removeIf(number -> !archived.stands(number));
        checkNames(standing, now);
        expect(Stream.concat(
                standing.values().stream().flatMap(article -> article.related().stream()).map(RelatedItem::article),
                archived.bans().stream().map(Banned::article)), now);
        reserve(Noun.ARTICLE, archived.slug(), archived.slugs(), archived.id());
        archive.insert(archived, shown, presence == Presence.AWAITED, now);
        note(archived, actor, now, log);
        return new Brought(Result.CREATED, archived.id(), archived.slug(), null);
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.may(Role.ADMIN)) {
            throw Problem.of(ProblemType.FORBIDDEN, "What was exported is put back with its history by a key of the role"
                    + " admin.").exception();
        }
    }

    private static Brought unchanged(UUID id, boolean same) {
        if (!same) {
            throw Problem.of(ProblemType.CONFLICT, "This id is in use here for something else, or for another state of the"
                    + " same. What was exported is put back only where it is missing.").exception();
        }
        return new Brought(Result.UNCHANGED, id, null, null);
    }

    /** Before anything is made of it. */
    private static void check(ArchivedArticle archived) {
        TextRules rules = new TextRules();
        ArticleSlugs.check(archived.slug(), rules);
        require(archived.id() != null && archived.slug() != null && archived.createdAt() != null
                && archived.updatedAt() != null, "", "needs an id, a slug, createdAt and updatedAt", rules);
        for (int i = 0; i < archived.revisions().size(); i++) {
            var revision = archived.revisions().get(i);
            require(revision.number() == i + 1 && revision.at() != null && revision.verb() != null
                    && revision.article() != null && revision.article().isObject()
                    && revision.article().path("id").asText().equals(String.valueOf(archived.id())),
                    "/revisions/" + i, "must be revision " + (i + 1) + " of the article", rules);
        }
        require(archived.editions().stream().filter(edition -> edition.kind() == EditionKind.WORKING
                && edition.revision() == archived.revision()).count() == 1, "/editions", "must have one of kind WORKING, of the"
                + " last revision", rules);
        for (int i = 0; i < archived.editions().size(); i++) {
            Edition edition = archived.editions().get(i);
            boolean timed = Stream.of(edition.visibleFrom(), edition.visibleUntil(), edition.askedUntil(),
                    edition.publishedAt()).allMatch(Objects::nonNull);
            require(edition.id() != null && edition.kind() != null && edition.revision() >= 1
                    && edition.revision() <= archived.revision() && (timed || edition.kind() == EditionKind.WORKING),
                    "/editions/" + i, "must be of a revision, and have its times unless it is the working copy", rules);
        }
        require(archived.withdrawals().stream().allMatch(each -> each.from() != null && each.until() != null),
                "/withdrawals", "must have their times", rules);
        require(archived.corrections().stream().allMatch(each -> Stream.of(each.id(), each.kind(), each.text(), each.at(),
                each.createdAt(), each.updatedAt()).allMatch(Objects::nonNull)), "/corrections", "must be whole", rules);
        require(archived.bans().stream().allMatch(each -> each.article() != null && each.createdAt() != null
                && !each.article().equals(archived.id())), "/bans", "must be whole, and of other articles", rules);
        long banned = archived.bans().stream().map(Banned::article).distinct().count();
        require(banned == archived.bans().size() && banned <= Limits.BANS, "/bans",
                "must not name one twice, nor more than " + Limits.BANS, rules);
        rules.complete();
    }

    private static void require(boolean holds, String pointer, String message, TextRules rules) {
        if (!holds) {
            rules.add("/history" + pointer, message);
        }
    }

    private Map<Integer, Article> shown(ArchivedArticle archived) {
        try {
            return archive.shown(archived);
        } catch (UncheckedIOException | NullPointerException e) {
            throw Problem.of(ProblemType.INVALID_BODY, "A revision of the history is not the document of an article.")
                    .at("/history/revisions", "is not as it was exported").exception();
        }
    }

    /** What is shown keeps the rules, whatever those were when it was written. */
    private void check(Map<Integer, Article> shown) {
        TextRules rules = new TextRules();
        shown.forEach((number, article) -> {
            String pointer = pointer(number);
            TextRules own = new TextRules();
            own.addAll(ArticleRules.check(article));
            for (Section section : article.sections()) {
                own.addAll(Markdown.check(section.body(), "/sections"));
            }
            QuoteFinder finder = new QuoteFinder(article);
            for (Quote quote : article.quotes()) {
                if (quote.place() != null && !finder.standsAt(quote.text(), quote.place())) {
                    own.add("/quotes", "the words of the quote " + quote.id() + " do not stand in their place");
                }
            }
            own.violations().forEach(violation -> rules.add(pointer + violation.pointer(), violation.message()));
            Map<UUID, UUID> owners = articles.ownersOfQuotes(article.quotes().stream().map(Quote::id).toList());
            if (!owners.isEmpty()) {
                rules.add(pointer + "/quotes", "has quotes with ids of other articles' quotes: " + owners.keySet());
            }
        });
        rules.complete();
    }

    /** A past edition may name who was deleted since, where it comes from, too. */
    private void checkNames(Map<Integer, Article> standing, Instant now) {
        TextRules rules = new TextRules();
        standing.forEach((number, article) -> {
            Gone gone = names.gone(article, Viewpoint.ofEditor(now));
            Set<UUID> missing = Stream.of(gone.authors(), gone.topics(), gone.speakers()).flatMap(Set::stream)
                    .collect(Collectors.toSet());
            if (!missing.isEmpty()) {
                rules.add(pointer(number), "names authors, topics or speakers that are not here: " + missing);
            }
        });
        rules.complete();
    }

    private static String pointer(int revision) {
        return "/history/revisions/" + (revision - 1) + "/article";
    }

    /** Articles that are named before they come, without the nulls. */
    private void expect(Stream<UUID> named, Instant now) {
        Set<UUID> linked = named.filter(Objects::nonNull).collect(Collectors.toSet());
        linked.removeAll(articles.presence(linked).keySet());
        linked.forEach(missing -> articles.expect(missing, now));
    }

    private void reserve(Noun noun, String slug, List<String> old, UUID owner) {
        for (String each : Stream.concat(Stream.of(slug), old.stream()).toList()) {
            if (!slugs.reserve(noun, each, owner)) {
                throw Problem.of(ProblemType.SLUG_TAKEN, "The slug `" + each + "` belongs to another here.").exception();
            }
        }
    }

    /** The log of this server begins with the article as it comes; what readers of it have to know is told. */
    private static void note(ArchivedArticle archived, Actor actor, Instant now, Changes log) {
        UUID id = archived.id();
        int revision = archived.revision();
        boolean seen = archived.publication().seen(now);
        log.add(Change.ofArticle(now, actor.key(), id, Verb.CREATED, revision, false, false));
        for (Withdrawal withdrawal : archived.withdrawals()) {
            log.add(Change.ofArticle(withdrawal.from(), actor.key(), id, Verb.WITHDRAWN, revision, false, false));
            if (withdrawal.until().isBefore(Release.FOREVER)) {
                log.add(Change.ofArticle(withdrawal.until(), actor.key(), id, Verb.REINSTATED, revision, false, false));
            }
        }
        if (!archived.publication().releases().isEmpty()) {
            log.add(Change.ofArticle(now, actor.key(), id, seen || archived.publication().next(now).isEmpty()
                    ? Verb.PUBLISHED : Verb.SCHEDULED, revision, false, seen));
        }
        if (archived.trashedAt() != null) {
            log.add(Change.ofArticle(now, actor.key(), id, Verb.TRASHED, revision, false, false));
        }
    }
}
