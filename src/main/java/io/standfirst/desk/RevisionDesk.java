package io.standfirst.desk;

import io.standfirst.article.Article;
import io.standfirst.change.Written;
import io.standfirst.http.EnumNames;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import io.standfirst.store.Gone;
import io.standfirst.store.NamesReader;
import io.standfirst.store.Noun;
import io.standfirst.store.RevisionReader;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts an earlier revision of an article back. */
@ApplicationScoped
public class RevisionDesk {

    private final Desk desk;
    private final RevisionReader revisions;
    private final NamesReader names;
    private final Clock clock;

    RevisionDesk(Desk desk, RevisionReader revisions, NamesReader names, Clock clock) {
        this.desk = desk;
        this.revisions = revisions;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Makes the working copy what it was in a revision, items with the ids that they had. Makes no revision if it is so
     * already.
     *
     * @throws MissingException if there is no such article or revision
     */
    public Written<Outcome> restore(UUID article, int revision, MissingPolicy missing, Writing writing) {
        Desk.Target target = new Desk.Target(article, null, writing.precondition(), writing.policy());
        return desk.edit(target, (before, composition) -> {
            Article then = Optional.ofNullable(revisions.articles(article, List.of(revision)).get(revision))
                    .orElseThrow(MissingException::new);
            Gone gone = names.gone(then, Viewpoint.ofEditor(clock.instant()));
            if (!gone.isEmpty() && missing == MissingPolicy.REFUSE) {
                throw refusal(gone);
            }
            return new Edit.Edited(without(then, gone), null, revision);
        }, writing.actor());
    }

    private static Article without(Article article, Gone gone) {
        return article
                .withAuthors(article.authors().stream().filter(id -> !gone.authors().contains(id)).toList())
                .withTopics(article.topics().stream().filter(id -> !gone.topics().contains(id)).toList())
                .withQuotes(article.quotes().stream()
                        .filter(quote -> !gone.speakers().contains(quote.speaker())).toList())
                .withRelated(article.related().stream()
                        .filter(item -> item.article() == null || !gone.articles().contains(item.article())).toList());
    }

    private static ProblemException refusal(Gone gone) {
        List<Map<String, Object>> told = new ArrayList<>();
        tell(told, Noun.AUTHOR, gone.authors());
        tell(told, Noun.TOPIC, gone.topics());
        tell(told, Noun.SPEAKER, gone.speakers());
        tell(told, Noun.ARTICLE, gone.articles());
        return Problem.of(ProblemType.NAMES_WHAT_IS_GONE, "The revision names %d thing(s) that were deleted since: `gone`"
                        .formatted(told.size()) + " lists them. Repeat the request with ?missing=leave-out to restore the"
                        + " rest; the quotes of a deleted speaker are left out, too, and their words stay in the text.")
                .with("gone", told).exception();
    }

    private static void tell(List<Map<String, Object>> told, Noun noun, Set<UUID> ids) {
        ids.stream().sorted().forEach(id -> told.add(Map.of("noun", EnumNames.of(noun), "id", id)));
    }
}
