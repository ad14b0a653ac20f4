package io.standfirst.desk;

import io.standfirst.access.Actor;
import io.standfirst.article.Entry;
import io.standfirst.article.Ids;
import io.standfirst.article.Limits;
import io.standfirst.article.Slugs;
import io.standfirst.article.TextRules;
import io.standfirst.change.Change;
import io.standfirst.change.ChangeLog;
import io.standfirst.change.Changes;
import io.standfirst.change.Written;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.http.json.Patch;
import io.standfirst.store.EntryRepository;
import io.standfirst.store.Role;
import io.standfirst.store.SlugRepository;
import io.standfirst.store.Verb;
import io.standfirst.store.Viewpoint;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes speakers, authors and topics: they have one life, and differ in what they hold.
 *
 * @param <T> the value
 * @param <I> its writable form
 */
public abstract class EntryDesk<T extends Entry, I extends EntryInput> {

    private final Class<I> type;
    private final EntryRepository<T, ?> entries;
    private final SlugRepository slugs;
    private final Patches patches;
    private final ChangeLog changes;
    private final Ids ids;
    private final Clock clock;
    private final Unused unused;

    EntryDesk(Class<I> type, EntryRepository<T, ?> entries, EntryTools tools) {
        this.type = type;
        this.entries = entries;
        this.slugs = tools.slugs();
        this.patches = tools.patches();
        this.changes = tools.changes();
        this.ids = tools.ids();
        this.clock = tools.clock();
        this.unused = tools.unused();
    }

    /** What stands beside an entry's own members. */
    record Frame(UUID id, String slug, int version, Instant createdAt, Instant updatedAt) {
    }

    public Written<T> create(I input, Actor actor) {
        Instant now = clock.instant();
        return changes.write(log -> {
            TextRules rules = new TextRules();
            if (input.id() != null) {
                rules.add("/id", "must be left out: the server gives it");
            }
            check(input, rules);
            UUID id = ids.next();
            // Every rule first, so that a slug is taken only for what will be stored.
            make(input, new Frame(id, input.slug(), 1, now, now), rules);
            rules.complete();
            T entry = make(input, new Frame(id, take(id, input), 1, now, now), rules);
            entries.insert(entry);
            log.add(Change.ofEntry(now, actor.key(), entries.noun(), id, Verb.CREATED, false, false));
            return entry;
        });
    }

    /** @throws MissingException if there is no such entry */
    public Written<T> replace(UUID id, I input, Writing writing) {
        return rewrite(id, before -> input, writing);
    }

    /**
     * Changes what a patch of the writable form changes.
     *
     * @throws MissingException if there is no such entry
     */
    public Written<T> patch(UUID id, Patch patch, Writing writing) {
        return rewrite(id, before -> patches.apply(patch, form(before), type), writing);
    }

    /** @param written says what the entry is to become, once nobody else can change it */
    private Written<T> rewrite(UUID id, Function<T, I> written, Writing writing) {
        return changes.write(log -> {
            T before = entries.lock(id).orElseThrow(MissingException::new);
            Instant now = clock.instant();
            writing.precondition().require(before.version());
            I input = written.apply(before);
            TextRules rules = new TextRules();
            if (input.id() != null && !input.id().equals(id)) {
                rules.add("/id", "must be the id of what is written to");
            }
            check(input, rules);
            String slug = input.slug() == null ? before.slug() : input.slug();
            T same = make(input, new Frame(id, slug, before.version(), before.createdAt(), before.updatedAt()), rules);
            rules.complete();
            if (same.equals(before)) {
                return before;
            }
            T after = make(input, new Frame(id, slug, before.version() + 1, before.createdAt(), now), rules);
            store(before, after, writing.actor(), now, log);
            return after;
        });
    }

    /** @throws MissingException if there is no such entry */
    public Written<UUID> delete(UUID id, Writing writing) {
        return changes.write(log -> {
            T before = entries.lock(id).orElseThrow(MissingException::new);
            Instant now = clock.instant();
            writing.precondition().require(before.version());
            unused.require(entries.noun(), id);
            entries.remove(id);
            slugs.release(id);
            log.add(Change.ofEntry(now, writing.actor().key(), entries.noun(), id, Verb.DELETED, false, false));
            return id;
        });
    }

    /** Makes the value, and notes what is wrong with the entry's own members. */
    abstract T make(I input, Frame frame, TextRules rules);

    /** The writable form of what is stored. */
    abstract I form(T entry);

    static void checkLinks(List<String> sameAs, TextRules rules) {
        rules.size("/sameAs", sameAs, Limits.LINKS);
        rules.distinct("/sameAs", sameAs);
        for (int i = 0; i < sameAs.size(); i++) {
            rules.url("/sameAs/" + i, sameAs.get(i));
        }
    }

    private void check(I input, TextRules rules) {
        rules.requiredLine("/name", input.name(), Limits.NAME);
        ArticleSlugs.check(input.slug(), rules);
    }

    private String take(UUID id, I input) {
        if (input.slug() == null) {
            String fallback = entries.noun().name().toLowerCase(Locale.ROOT);
            return slugs.reserveFree(entries.noun(), Slugs.of(input.name(), fallback), id);
        }
        reserve(id, input.slug());
        return input.slug();
    }

    private void store(T before, T after, Actor actor, Instant now, Changes log) {
        boolean seen = entries.seen(after.id(), Viewpoint.ofReader(now));
        boolean renamed = !before.name().equals(after.name()) || !before.slug().equals(after.slug());
        if (renamed && seen && !actor.may(Role.PUBLISHER)) {
            throw Problem.of(ProblemType.FORBIDDEN, "Readers see this name in published articles, so changing it, or its"
                    + " slug, needs a key of the role publisher.").exception();
        }
        if (!before.slug().equals(after.slug())) {
            reserve(after.id(), after.slug());
        }
        entries.save(after);
        log.add(Change.ofEntry(now, actor.key(), entries.noun(), after.id(), renamed ? Verb.RENAMED : Verb.UPDATED,
                seen, seen));
    }

    private void reserve(UUID id, String slug) {
        if (!slugs.reserve(entries.noun(), slug, id)) {
            throw Problem.of(ProblemType.SLUG_TAKEN, "The slug belongs, or once belonged, to another. Choose another, or"
                    + " leave it out to have one made.").at("/slug", "is taken").exception();
        }
    }
}
