package io.standfirst.desk;

import io.standfirst.access.Actor;
import io.standfirst.article.Author;
import io.standfirst.article.Entry;
import io.standfirst.article.Ids;
import io.standfirst.article.Limits;
import io.standfirst.article.Names;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Slugs;
import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import io.standfirst.article.TextRules;
import io.standfirst.change.Change;
import io.standfirst.change.Changes;
import io.standfirst.store.ArticleRepository;
import io.standfirst.store.ArticleRepository.Presence;
import io.standfirst.store.AuthorRepository;
import io.standfirst.store.EntryRepository;
import io.standfirst.store.MergeRepository;
import io.standfirst.store.Noun;
import io.standfirst.store.SlugRepository;
import io.standfirst.store.SpeakerRepository;
import io.standfirst.store.TopicRepository;
import io.standfirst.store.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Finds whom and what a writer names. Speakers and authors who are unknown by name are created in the write's own
 * transaction; topics are a controlled list, so an unknown one is refused with the nearest that exist.
 */
@ApplicationScoped
class References {

    private static final int SUGGESTIONS = 3;

    private final SpeakerRepository speakers;
    private final AuthorRepository authors;
    private final TopicRepository topics;
    private final ArticleRepository articles;
    private final SlugRepository slugs;
    private final MergeRepository merges;
    private final Ids ids;

    References(SpeakerRepository speakers, AuthorRepository authors, TopicRepository topics,
            ArticleRepository articles, SlugRepository slugs, MergeRepository merges, Ids ids) {
        this.speakers = speakers;
        this.authors = authors;
        this.topics = topics;
        this.articles = articles;
        this.slugs = slugs;
        this.merges = merges;
        this.ids = ids;
    }

    /** The references of one write: what they make is noted in its log, what is wrong with them in its rules. */
    final class Session {

        private final Actor actor;
        private final Instant now;
        private final Changes log;
        private final TextRules rules;
        private final Acquaintance met;

        private Session(Actor actor, Instant now, Changes log, TextRules rules, Acquaintance met) {
            this.actor = actor;
            this.now = now;
            this.log = log;
            this.rules = rules;
            this.met = met;
        }

        /**
         * Finds all who are given by name at once, or creates them, in an order that is the same for all writers: if each went by the
         * order of its own article, two that name the same new people would wait for each other. What is wrong with a
         * name is told when it is looked up again.
         */
        void meet(List<Reference> authors, List<SpeakerReference> speakers) {
            List<Reference> byline = authors.stream()
                    .filter(reference -> isByName(reference.id(), reference.slug(), reference.name()))
                    .sorted(Comparator.comparing(reference -> Names.folded(reference.name()))).toList();
            List<SpeakerReference> quoted = speakers.stream()
                    .filter(reference -> isByName(reference.id(), reference.slug(), reference.name()))
                    .sorted(Comparator.comparing(reference -> Names.folded(reference.name()))).toList();
            lookUp(byline.stream().map(Reference::name).toList(), quoted.stream().map(SpeakerReference::name).toList(), met);
            Session quiet = new Session(actor, now, log, new TextRules(), met);
            byline.forEach(reference -> quiet.author(reference, ""));
            quoted.forEach(reference -> quiet.speaker(reference, ""));
        }

        private static boolean isByName(UUID id, String slug, String name) {
            return id == null && slug == null && name != null;
        }

        /** The speaker's id; null if nobody is named. */
        UUID speaker(SpeakerReference reference, String pointer) {
            if (reference == null) {
                return null;
            }
            SpeakerKind kind = reference.kind() == null ? SpeakerKind.PERSON : reference.kind();
            return find(speakers, new Reference(reference.id(), reference.slug(), reference.name()), pointer,
                    (id, slug) -> new Speaker(id, slug, reference.name(), kind, null, List.of(), List.of(), 1, now, now));
        }

        UUID author(Reference reference, String pointer) {
            return find(authors, reference, pointer,
                    (id, slug) -> new Author(id, slug, reference.name(), null, List.of(), List.of(), 1, now, now));
        }

        UUID topic(Reference reference, String pointer) {
            return find(topics, reference, pointer, null);
        }

        /** The id of an article that is not in the trash. */
        UUID article(ArticleReference reference, String pointer) {
            Optional<UUID> id = reference.id() != null
                    ? Optional.of(reference.id())
                    : Optional.ofNullable(reference.slug())
                            .flatMap(slug -> met.of(Noun.ARTICLE, slug, () -> slugs.owner(Noun.ARTICLE, slug)));
            if (reference.id() == null && reference.slug() == null) {
                return refuse(pointer, "must have an id or a slug");
            }
            if (reference.id() != null && met.mayCome()) {
                met.expect(reference.id(), missing -> articles.expect(missing, now));
                return reference.id();
            }
            return id.filter(found -> met.isThere(found) || articles.exists(found)).orElseGet(() -> refuse(pointer, "names no article"));
        }

        /** The ids of links to articles that are in the trash, or have not come. */
        Set<UUID> unseen(List<RelatedItem> links) {
            Map<UUID, Presence> there = articles.presence(
                    links.stream().map(RelatedItem::article).filter(Objects::nonNull).collect(Collectors.toSet()));
            return links.stream()
                    .filter(link -> link.article() != null && there.get(link.article()) != Presence.PRESENT)
                    .map(RelatedItem::id).collect(Collectors.toSet());
        }

        private <T extends Entry> UUID find(EntryRepository<T, ?> entries, Reference reference, String pointer,
                BiFunction<UUID, String, T> maker) {
            if (reference.id() != null) {
                Optional<UUID> found = met.of(entries.noun(), reference.id().toString(), () -> entries.get(reference.id())
                        .or(() -> entries.get(merges.survivor(reference.id()))).map(Entry::id));
                return known(found, entries.noun(), pointer + "/id");
            }
            if (reference.slug() != null) {
                Optional<UUID> owner = met.of(entries.noun(), reference.slug(),
                        () -> slugs.owner(entries.noun(), reference.slug()));
                return known(owner, entries.noun(), pointer + "/slug", reference.slug());
            }
            if (reference.name() == null) {
                return refuse(pointer, "must have an id, a slug or a name");
            }
            return byName(entries, reference.name(), pointer + "/name", maker);
        }

        private <T extends Entry> UUID byName(
                EntryRepository<T, ?> entries, String name, String pointer, BiFunction<UUID, String, T> maker) {
            Optional<UUID> before = met.named(entries.noun(), name);
            if (before.isPresent()) {
                return before.get();
            }
            List<T> named = entries.named(name);
            if (named.isEmpty() && maker != null) {
                int violations = rules.violations().size();
                rules.requiredLine(pointer, name, Limits.NAME);
                if (rules.violations().size() > violations) {
                    return ids.next();
                }
                named = entries.claim(name);
            }
            if (named.size() > 1) {
                return refuse(pointer, "is the name of more than one; give the slug instead: "
                        + named.stream().map(Entry::slug).collect(Collectors.joining(", ")));
            }
            if (named.size() == 1) {
                return remember(entries.noun(), name, named.get(0).id());
            }
            return maker == null
                    ? known(Optional.empty(), entries.noun(), pointer, Slugs.of(name, ""))
                    : create(entries, name, maker);
        }

        private <T extends Entry> UUID create(
                EntryRepository<T, ?> entries, String name, BiFunction<UUID, String, T> maker) {
            UUID id = ids.next();
            String made = Slugs.of(name, entries.noun().name().toLowerCase(Locale.ROOT));
            entries.insert(maker.apply(id, slugs.reserveFree(entries.noun(), made, id)));
            log.add(Change.ofEntry(now, actor.key(), entries.noun(), id, Verb.CREATED, false, false));
            return remember(entries.noun(), name, id);
        }

        private UUID remember(Noun noun, String name, UUID id) {
            met.remember(noun, name, id);
            return id;
        }

        private UUID known(Optional<UUID> id, Noun noun, String pointer) {
            return known(id, noun, pointer, "");
        }

        private UUID known(Optional<UUID> id, Noun noun, String pointer, String slug) {
            return id.orElseGet(() -> refuse(
                    pointer, "names no " + noun.name().toLowerCase(Locale.ROOT) + nearest(noun, slug)));
        }

        private String nearest(Noun noun, String slug) {
            List<String> nearest = noun == Noun.TOPIC && !slug.isEmpty() && slug.length() <= Slugs.MAX_LENGTH
                    ? Nearest.of(slug, topics.slugs(), SUGGESTIONS)
                    : List.of();
            return nearest.isEmpty() ? "" : "; the nearest are: " + String.join(", ", nearest);
        }

        /** An id that stands in for what was not found, so that the rest is checked as if it had been. */
        private UUID refuse(String pointer, String message) {
            rules.add(pointer, message);
            return ids.next();
        }
    }

    /** Looks all of them up at once who are known by a name of theirs alone. */
    void lookUp(Collection<String> authorNames, Collection<String> speakerNames, Acquaintance met) {
        lookUp(authors, authorNames, met);
        lookUp(speakers, speakerNames, met);
    }

    private static void lookUp(EntryRepository<?, ?> entries, Collection<String> names, Acquaintance met) {
        met.remember(entries.noun(), entries.named(names.stream().filter(name -> met.named(entries.noun(), name).isEmpty()).toList()));
    }

    Session session(Actor actor, Instant now, Changes log, TextRules rules) {
        return session(actor, now, log, rules, Acquaintance.ofOneWrite());
    }

    /** @param met whom the writes of the same transaction have looked up so far */
    Session session(Actor actor, Instant now, Changes log, TextRules rules, Acquaintance met) {
        return new Session(actor, now, log, rules, met);
    }
}
