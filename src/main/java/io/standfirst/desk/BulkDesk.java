package io.standfirst.desk;

import io.standfirst.access.Actor;
import io.standfirst.article.RuleViolationException;
import io.standfirst.article.quotation.BrokenQuotesException;
import io.standfirst.change.ChangeLog;
import io.standfirst.change.Changes;
import io.standfirst.desk.Brought.Result;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import io.standfirst.store.ArticleRepository;
import io.standfirst.store.ArticleRepository.Presence;
import io.standfirst.store.NewArticle;
import io.standfirst.store.Noun;
import io.standfirst.store.SlugRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes many articles in one transaction, each as {@link Desk} writes one: by the same rules, with a revision and a change
 * of its own. What all of them need from the database is asked for at once, and new ones are stored together at the end.
 */
@ApplicationScoped
public class BulkDesk {

    private final Desk desk;
    private final ArticleRepository articles;
    private final SlugRepository slugs;
    private final References references;
    private final ChangeLog changes;

    BulkDesk(Desk desk, ArticleRepository articles, SlugRepository slugs, References references, ChangeLog changes) {
        this.desk = desk;
        this.articles = articles;
        this.slugs = slugs;
        this.references = references;
        this.changes = changes;
    }

    /**
     * Creates or replaces articles. One that has an id or a slug which is known here is replaced; all others are new, and
     * keep the ids that they were sent with.
     *
     * @param inputs no two of one id or one slug
     * @return what became of each; one that is refused leaves the others as they are
     * @throws HalfWrittenException if one was refused too late for that; then nothing was stored
     */
    public List<Brought> bring(List<ArticleInput> inputs, Actor actor) {
        return changes.write(log -> new Batch(inputs, actor, log).bring(inputs)).result();
    }

    /** The articles of one transaction. */
    private final class Batch {

        private final Actor actor;
        private final Changes log;
        private final Map<UUID, Presence> present;
        private final Map<String, UUID> owners;
        private final Map<UUID, UUID> quotes;
        private final Acquaintance met;
        private final List<NewArticle> made = new ArrayList<>();

        Batch(List<ArticleInput> inputs, Actor actor, Changes log) {
            this.actor = actor;
            this.log = log;
            Set<String> asked = collect(inputs, input -> Stream.concat(
                    Stream.of(wanted(input)), linked(input).map(ArticleReference::slug)));
            owners = slugs.owners(Noun.ARTICLE, asked);
            Set<UUID> named = collect(inputs, input ->
                    Stream.concat(Stream.ofNullable(input.id()), linked(input).map(ArticleReference::id)));
            named.addAll(owners.values());
            present = articles.presence(named);
            quotes = new HashMap<>(articles.ownersOfQuotes(
                    collect(inputs, input -> input.quotes().stream().map(QuoteInput::id))));
            met = Acquaintance.ofMany(present, asked, owners);
            references.lookUp(
                    collect(inputs, input -> input.authors().stream().map(Reference::name)),
                    collect(inputs, input -> input.quotes().stream().map(QuoteInput::speaker).filter(Objects::nonNull)
                            .map(SpeakerReference::name)), met);
        }

        List<Brought> bring(List<ArticleInput> inputs) {
            List<Brought> brought = new ArrayList<>();
            for (ArticleInput input : inputs) {
                int before = log.size();
                try {
                    brought.add(bring(input));
                } catch (RuleViolationException | BrokenQuotesException | MissingException | ProblemException e) {
                    if (log.size() > before) {
                        throw new HalfWrittenException(brought.size(), e);
                    }
                    brought.add(Brought.refused(e));
                }
            }
            store();
            return brought;
        }

        private Brought bring(ArticleInput input) {
            UUID id = input.id() != null || input.slug() == null ? input.id() : owners.get(input.slug());
            Presence presence = id == null ? null : present.get(id);
            if (presence == Presence.TRASHED) {
                throw Problem.of(ProblemType.CONFLICT, "The article is in the trash. Bring it back from there, or erase it,"
                        + " and send the line again.").exception();
            }
            GivenIds given = new GivenIds(input.id(), input.id() != null, quotes);
            return presence == Presence.PRESENT ? replace(id, input, given) : create(input, given);
        }

        private Brought create(ArticleInput input, GivenIds given) {
            NewArticle article = desk.make(input, actor, log, given, met);
            made.add(article);
            article.carried().article().quotes().forEach(quote -> quotes.put(quote.id(), article.id()));
            return new Brought(Result.CREATED, article.id(), article.slug(), null);
        }

        /** Those that are made are stored first, since it may link to them. What was loaded for one is not for the next. */
        private Brought replace(UUID id, ArticleInput input, GivenIds given) {
            store();
            boolean altered = desk.replace(id, input, actor, log, given, met);
            articles.settle();
            return new Brought(altered ? Result.UPDATED : Result.UNCHANGED, id, input.slug(), null);
        }

        private void store() {
            articles.insertAll(made);
            made.clear();
        }

        /** Null for one that has no headline, and will be refused. */
        private static String wanted(ArticleInput input) {
            return input.slug() == null && input.headline() == null
                    ? null
                    : ArticleSlugs.wanted(input.slug(), input.headline());
        }

        private static Stream<ArticleReference> linked(ArticleInput input) {
            return input.related().stream().map(RelatedInput::article).filter(Objects::nonNull);
        }

        /** What the inputs name, without nulls. */
        private static <T> Set<T> collect(
                Collection<ArticleInput> inputs, Function<ArticleInput, Stream<T>> named) {
            return inputs.stream().flatMap(named).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        }
    }
}
