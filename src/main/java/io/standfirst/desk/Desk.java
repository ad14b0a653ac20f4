package io.standfirst.desk;

import io.standfirst.access.Actor;
import io.standfirst.article.Article;
import io.standfirst.article.Ids;
import io.standfirst.article.TextRules;
import io.standfirst.article.quotation.Carried;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.change.Change;
import io.standfirst.change.ChangeLog;
import io.standfirst.change.Changes;
import io.standfirst.change.Written;
import io.standfirst.format.WordCount;
import io.standfirst.http.json.Patch;
import io.standfirst.store.ArticleReader;
import io.standfirst.store.ArticleRepository;
import io.standfirst.store.NewArticle;
import io.standfirst.store.Part;
import io.standfirst.store.RevisionReader;
import io.standfirst.store.Signature;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.Verb;
import io.standfirst.store.Viewpoint;
import io.standfirst.store.WorkingCopy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** The one path by which working copies are written. */
@ApplicationScoped
public class Desk {

    private final ArticleRepository articles;
    private final ArticleReader reader;
    private final RevisionReader revisions;
    private final ArticleSlugs slugs;
    private final References references;
    private final Patches patches;
    private final ChangeLog changes;
    private final Ids ids;
    private final Clock clock;

    Desk(ArticleRepository articles, ArticleReader reader, RevisionReader revisions, ArticleSlugs slugs,
            References references, Patches patches, ChangeLog changes, Ids ids, Clock clock) {
        this.articles = articles;
        this.reader = reader;
        this.revisions = revisions;
        this.slugs = slugs;
        this.references = references;
        this.patches = patches;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a write is about.
     *
     * @param article      the article's id
     * @param item         the section, quote or related item that the precondition is about; null for the article
     * @param precondition of that
     * @param policy       what to do with quotes that the edit would break
     */
    record Target(UUID article, UUID item, Precondition precondition, QuotePolicy policy) {
    }

    /** Stores a new article as a draft. */
    public Written<Outcome> create(ArticleInput input, Actor actor) {
        return changes.write(log -> create(input, actor, log));
    }

    /** What {@link #create} would store, with all its rules; stores nothing. */
    public Outcome rehearse(ArticleInput input, Actor actor) {
        return changes.rehearse(log -> create(input, actor, log));
    }

    private Outcome create(ArticleInput input, Actor actor, Changes log) {
        Instant now = clock.instant();
        TextRules rules = new TextRules();
        Composition composition = composition(null, actor, now, log, rules);
        Carried carried = compose(input, composition, rules, QuotePolicy.REFUSE);
        String slug = slugs.take(carried.article(), input.slug());
        NewArticle made = make(carried, slug, false, false, actor, now, log);
        articles.insert(made);
        return new Outcome(read(made.id(), now), null, true, carried.reworded(), carried.detached());
    }

    /**
     * Makes a new article, as one of many of a transaction, with the ids that it was sent with.
     *
     * @return to be stored before the transaction ends
     */
    NewArticle make(ArticleInput input, Actor actor, Changes log, GivenIds given, Acquaintance met) {
        Instant now = clock.instant();
        TextRules rules = new TextRules();
        Composition composition =
                new Composition(null, ids, given, references.session(actor, now, log, rules, met), rules);
        Carried carried = compose(input, composition, rules, QuotePolicy.REFUSE);
        Article article = carried.article();
        String wanted = ArticleSlugs.wanted(input.slug(), article.headline());
        boolean reserves = met.takes(wanted, article.id());
        String slug = reserves ? wanted : slugs.take(article, input.slug());
        return make(carried, slug, reserves, met.come(article.id()), actor, now, log);
    }

    /**
     * Replaces an article, as one of many of a transaction.
     *
     * @return whether that altered anything
     */
    boolean replace(UUID id, ArticleInput input, Actor actor, Changes log, GivenIds given, Acquaintance met) {
        WorkingCopy copy = open(new Target(id, null, Precondition.NONE, QuotePolicy.REFUSE));
        Instant now = clock.instant();
        TextRules rules = new TextRules();
        Composition composition =
                new Composition(copy.article(), ids, given, references.session(actor, now, log, rules, met), rules);
        int before = log.size();
        replace(copy, Recognition.recognised(input, copy.article()), composition, rules, QuotePolicy.REFUSE, actor, now, log);
        return log.size() > before;
    }

    private Carried compose(
            ArticleInput input, Composition composition, TextRules rules, QuotePolicy policy) {
        ArticleSlugs.check(input.slug(), rules);
        return composition.finish(new Edit.Edited(composition.article(input), null), policy, revisions);
    }

    private static NewArticle make(Carried carried, String slug, boolean reserves, boolean awaited, Actor actor,
            Instant now, Changes log) {
        Article article = carried.article();
        log.add(Change.ofArticle(now, actor.key(), article.id(), Verb.CREATED, 1, false, false));
        return new NewArticle(carried, slug, WordCount.of(article), new Signature(now, actor.key(), Verb.CREATED),
                reserves, awaited);
    }

    private Carried replace(WorkingCopy copy, ArticleInput input, Composition composition, TextRules rules,
            QuotePolicy policy, Actor actor, Instant now, Changes log) {
        Carried carried = compose(input, composition, rules, policy);
        slugs.rename(copy, input.slug(), actor, now, log);
        store(copy, carried, new Signature(now, actor.key(), Verb.UPDATED), log);
        return carried;
    }

    /**
     * Replaces the whole of an article, its slug included if that is given.
     *
     * @param written says what the article is to become, in view of what it is
     * @throws MissingException if there is no such article
     */
    public Written<Outcome> replace(UUID id, Function<Article, ArticleInput> written, Writing writing) {
        return rewrite(id, written, writing);
    }

    /**
     * Changes what a patch of the writable form changes.
     *
     * @throws MissingException if there is no such article
     */
    public Written<Outcome> patch(UUID id, Patch patch, Writing writing) {
        return rewrite(id, before -> patches.apply(patch, ArticleInput.shown(current(id)), ArticleInput.class), writing);
    }

    /** What {@link #replace} would store, with all its rules; stores nothing. */
    public Outcome rehearse(UUID id, Function<Article, ArticleInput> written, Writing writing) {
        return changes.rehearse(log -> rewrite(id, written, writing, log));
    }

    private Written<Outcome> rewrite(UUID id, Function<Article, ArticleInput> written, Writing writing) {
        return changes.write(log -> rewrite(id, written, writing, log));
    }

    /** @param written says what the article is to become, once nobody else can change it */
    private Outcome rewrite(UUID id, Function<Article, ArticleInput> written, Writing writing, Changes log) {
        WorkingCopy copy = open(new Target(id, null, writing.precondition(), writing.policy()));
        Instant now = clock.instant();
        ArticleInput input = written.apply(copy.article());
        TextRules rules = new TextRules();
        Composition composition = composition(copy.article(), writing.actor(), now, log, rules);
        Carried carried = replace(copy, input, composition, rules, writing.policy(), writing.actor(), now, log);
        return new Outcome(read(copy.id(), now), null, false, carried.reworded(), carried.detached());
    }

    /** A working copy as it stands in the write's own transaction. */
    public StoredArticle current(UUID id) {
        return read(id, clock.instant());
    }

    /** Changes an article by a function. */
    Written<Outcome> edit(Target target, Edit edit, Actor actor) {
        return changes.write(log -> {
            WorkingCopy copy = open(target);
            Instant now = clock.instant();
            Composition composition = composition(copy.article(), actor, now, log, new TextRules());
            Edit.Edited edited = edit.apply(copy.article(), composition);
            Carried carried = composition.finish(edited, target.policy(), revisions);
            Verb verb = edited.restoredFrom() == null ? Verb.UPDATED : Verb.REVERTED;
            store(copy, carried, new Signature(now, actor.key(), verb, edited.restoredFrom()), log);
            return new Outcome(read(copy.id(), now), edited.item(), target.item() == null && edited.item() != null,
                    carried.reworded(), carried.detached());
        });
    }

    /**
     * Locks what is written to. The clock is read after that, so that an article's changes follow one another in time.
     */
    private WorkingCopy open(Target target) {
        WorkingCopy copy = articles.lock(target.article()).orElseThrow(MissingException::new);
        if (copy.publication().trashed()) {
            throw new MissingException();
        }
        Integer version = target.item() == null
                ? Integer.valueOf(copy.revision())
                : copy.itemVersions().get(target.item());
        if (version == null) {
            throw new MissingException();
        }
        target.precondition().require(version);
        return copy;
    }

    private Composition composition(Article before, Actor actor, Instant now, Changes log, TextRules rules) {
        return new Composition(before, ids, GivenIds.REFUSED, references.session(actor, now, log, rules), rules);
    }

    private void store(WorkingCopy copy, Carried carried, Signature signature, Changes log) {
        Article after = carried.article();
        if (after.equals(copy.article())) {
            return;
        }
        int revision = articles.save(carried, WordCount.of(after), signature);
        boolean seen = copy.publication().seen(signature.at());
        log.add(Change.ofArticle(signature.at(), signature.by(), copy.id(), signature.verb(), revision, seen, seen));
    }

    private StoredArticle read(UUID id, Instant now) {
        articles.flush();
        return reader.one(id, Viewpoint.ofEditor(now), Part.ALL).orElseThrow();
    }
}
