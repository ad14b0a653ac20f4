package io.standfirst.delivery.revision;

import io.standfirst.article.Article;
import io.standfirst.article.Release;
import io.standfirst.article.diff.ArticleDiff;
import io.standfirst.article.diff.LineDifference;
import io.standfirst.delivery.Addresses;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import io.standfirst.store.HistoryReader;
import io.standfirst.store.LiveNames;
import io.standfirst.store.NamesReader;
import io.standfirst.store.RevisionReader;
import io.standfirst.store.Slice;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.StoredRevision;
import io.standfirst.store.Stretch;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands behind the addresses of an article's revisions, for key holders. */
@ApplicationScoped
public class RevisionDelivery {

    /** Stands for what was before the first revision. */
    private static final int NOTHING = 0;

    private final RevisionReader revisions;
    private final HistoryReader history;
    private final NamesReader names;
    private final Addresses addresses;

    RevisionDelivery(RevisionReader revisions, HistoryReader history, NamesReader names, Addresses addresses) {
        this.revisions = revisions;
        this.history = history;
        this.names = names;
        this.addresses = addresses;
    }

    public Slice<RevisionDocument> list(UUID article, Stretch stretch) {
        Slice<StoredRevision> slice = revisions.list(article, stretch);
        IntSummaryStatistics numbers = slice.items().stream().mapToInt(StoredRevision::number).summaryStatistics();
        List<Release> editions = history.madeOf(article, numbers.getMin(), numbers.getMax());
        return slice.map(stored -> RevisionDocument.of(stored, url(article, stored.number()), editions));
    }

    /**
     * The article as it was.
     *
     * @throws ProblemException 404 that says which revisions there are
     */
    public StoredArticle get(UUID article, int number, Viewpoint editor) {
        return revisions.one(article, number, editor).orElseThrow(() -> missing(revisions.last(article)));
    }

    /**
     * Makes sure that there is such a revision.
     *
     * @throws ProblemException 404 that says which there are
     */
    public void require(UUID article, int number) {
        int last = revisions.last(article);
        if (number < 1 || number > last) {
            throw missing(last);
        }
    }

    /**
     * What changed from one revision to another.
     *
     * @param from null for the one before; {@value #NOTHING} for nothing, to which all is new
     * @throws ProblemException 404 or 400 that says which revisions there are
     */
    public DiffDocument diff(UUID article, Integer from, int to, Viewpoint editor) {
        Pair pair = pair(article, from, to, editor);
        ArticleDiff diff = ArticleDiff.between(pair.before(), pair.after());
        return new DiffDocument(pair.from(), to, ChangesDocument.of(diff, pair.names()));
    }

    /** The same for the terminal, as a unified diff of what {@link ReadableText} makes of the revisions. */
    public String unifiedDiff(UUID article, Integer from, int to, Viewpoint editor) {
        Pair pair = pair(article, from, to, editor);
        List<String> lines = LineDifference.unified(title(pair.from()), lines(pair.before(), pair.names()),
                title(to), lines(pair.after(), pair.names()));
        return String.join("\n", lines) + "\n";
    }

    /** @param before null for nothing */
    private record Pair(int from, Article before, Article after, LiveNames names) {
    }

    private Pair pair(UUID article, Integer asked, int to, Viewpoint editor) {
        int from = asked == null ? to - 1 : asked;
        Map<Integer, Article> found = revisions.articles(article, List.of(from, to));
        if (!found.containsKey(to)) {
            throw missing(revisions.last(article));
        }
        if (!found.containsKey(from) && from != NOTHING) {
            throw Problem.parameter("from", "must be a revision: " + range(revisions.last(article))
                    + "; 0 stands for nothing, to which all is new.").exception();
        }
        return new Pair(from, found.get(from), found.get(to), names.names(found.values(), editor));
    }

    private static ProblemException missing(int last) {
        return Problem.of(ProblemType.NOT_FOUND, "The article has no such revision. There are: " + range(last) + ".")
                .exception();
    }

    private static String range(int last) {
        return last == 1 ? "1" : "1 to " + last;
    }

    private String url(UUID article, int number) {
        return addresses.article(article.toString()) + "/revisions/" + number;
    }

    private static String title(int revision) {
        return revision == NOTHING ? "/dev/null" : "revision " + revision;
    }

    private static List<String> lines(Article article, LiveNames names) {
        return article == null ? List.of() : ReadableText.lines(article, names);
    }
}
