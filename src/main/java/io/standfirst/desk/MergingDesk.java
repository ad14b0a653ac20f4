package io.standfirst.desk;

import io.standfirst.article.Entry;
import io.standfirst.article.Limits;
import io.standfirst.article.RuleViolationException;
import io.standfirst.article.TextRules;
import io.standfirst.change.Change;
import io.standfirst.change.Changes;
import io.standfirst.change.Written;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.store.MergingRepository;
import io.standfirst.store.Role;
import io.standfirst.store.Verb;
import io.standfirst.store.Viewpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes entries of which two can turn out to be one.
 *
 * @param <T> the value
 * @param <I> its writable form
 */
public abstract class MergingDesk<T extends Entry, I extends EntryInput> extends EntryDesk<T, I> {

    private final MergingRepository<T, ?> entries;
    private final EntryTools tools;

    MergingDesk(Class<I> type, MergingRepository<T, ?> entries, EntryTools tools) {
        super(type, entries, tools);
        this.entries = entries;
        this.tools = tools;
    }

    /**
     * Makes two one. Who is left keeps name and slug, and is found by the names of the other, too; what has named the
     * other names who is left, in published editions as well.
     *
     * @param id      of the one that goes
     * @param into    the one that is left
     * @param writing the precondition is about the one that goes
     * @return the one that is left
     * @throws MissingException if there is nobody to go
     */
    public Written<T> merge(UUID id, Reference into, Writing writing) {
        return tools.changes().write(log -> {
            UUID target = find(into);
            if (target.equals(id)) {
                throw refusal("must name another");
            }
            // In one order for all, so that two merges cannot wait for each other.
            Stream.of(id, target).sorted().forEach(entries::lock);
            T from = entries.get(id).orElseThrow(MissingException::new);
            T kept = entries.get(target).orElseThrow(() -> refusal("names nobody"));
            writing.precondition().require(from.version());
            Instant now = tools.clock().instant();
            T after = absorb(kept, from, now);
            store(from, after, writing, now, log);
            return after;
        });
    }

    /** The value of the one that is left, with what it takes over. */
    abstract T absorbing(T kept, T from, List<String> aliases, Frame frame);

    abstract List<String> aliases(T entry);

    /** Those of the one, then those of the other that are not among them. */
    static List<String> union(List<String> some, List<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    static void checkAliases(List<String> aliases, TextRules rules) {
        rules.size("/aliases", aliases, Limits.ALIASES);
        rules.distinct("/aliases", aliases);
        for (int i = 0; i < aliases.size(); i++) {
            rules.requiredLine("/aliases/" + i, aliases.get(i), Limits.NAME);
        }
    }

    private T absorb(T kept, T from, Instant now) {
        List<String> names = new ArrayList<>(union(aliases(kept), aliases(from)));
        if (!names.contains(from.name())) {
            names.add(from.name());
        }
        names.remove(kept.name());
        if (names.size() > Limits.ALIASES) {
            throw refusal("has too many aliases already to take those of the other over");
        }
        return absorbing(kept, from, names,
                new Frame(kept.id(), kept.slug(), kept.version() + 1, kept.createdAt(), now));
    }

    private void store(T from, T after, Writing writing, Instant now, Changes log) {
        boolean fromSeen = entries.seen(from.id(), Viewpoint.ofReader(now));
        boolean seen = entries.seen(after.id(), Viewpoint.ofReader(now));
        if (fromSeen && !writing.actor().may(Role.PUBLISHER)) {
            throw Problem.of(ProblemType.FORBIDDEN, "Readers see this name in published articles, so merging it into"
                    + " another needs a key of the role publisher.").exception();
        }
        entries.merge(from.id(), after);
        UUID by = writing.actor().key();
        log.add(Change.ofEntry(now, by, entries.noun(), from.id(), Verb.MERGED, fromSeen, false));
        log.add(Change.ofEntry(now, by, entries.noun(), after.id(), Verb.UPDATED, seen, seen || fromSeen));
    }

    private UUID find(Reference into) {
        if (into == null) {
            throw refusal("is required");
        }
        if (into.id() != null) {
            return into.id();
        }
        if (into.slug() != null) {
            return tools.slugs().owner(entries.noun(), into.slug()).orElseThrow(() -> refusal("names nobody"));
        }
        List<T> named = into.name() == null ? List.of() : entries.named(into.name());
        return Optional.of(named).filter(found -> found.size() == 1).map(found -> found.get(0).id())
                .orElseThrow(() -> refusal(named.isEmpty() ? "names nobody" : "names more than one; give the slug instead"));
    }

    private static RuntimeException refusal(String message) {
        TextRules rules = new TextRules();
        rules.add("/into", message);
        return new RuleViolationException(rules.violations());
    }
}
