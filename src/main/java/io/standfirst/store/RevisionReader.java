package io.standfirst.store;

import io.standfirst.article.Article;
import io.standfirst.article.Author;
import io.standfirst.article.Publication;
import io.standfirst.article.Topic;
import io.standfirst.format.Typesetter;
import io.standfirst.format.WordCount;
import io.standfirst.store.ArticleJson.QuoteChanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Articles as they were. What is derived from what was written is derived again, by the rules of today. */
@ApplicationScoped
public class RevisionReader {

    private static final Listing LISTING = new Listing(
            "r.id.number, r.at, r.keyId, r.verb, r.restoredFrom, k.name, r.quoteChanges, r.id.article",
            "RevisionEntity r left join KeyEntity k on k.id = r.keyId", "r.id.number", "r.id.article", null);

    private final Snapshot snapshot;
    private final MergeRepository merges;
    private final NamesReader names;
    private final ArticleAssembly assembly;

    RevisionReader(Snapshot snapshot, MergeRepository merges, NamesReader names, ArticleAssembly assembly) {
        this.snapshot = snapshot;
        this.merges = merges;
        this.names = names;
        this.assembly = assembly;
    }

    /** The revisions of an article, by their number. */
    public Slice<StoredRevision> list(UUID article, Stretch stretch) {
        Conditions wanted = new Conditions().and("r.id.article = :article", "article", article);
        return snapshot.read(session -> LISTING.read(session, wanted, stretch, Object[].class,
                row -> new Keyset(row[0], (UUID) row[7]))).map(RevisionReader::revision);
    }

    /** The number of an article's last revision; 0 if there is no such article. */
    public int last(UUID article) {
        return snapshot.read(session -> session.createSelectionQuery(
                        "select coalesce(max(r.id.number), 0) from RevisionEntity r where r.id.article = :article",
                        Integer.class)
                .setParameter("article", article)
                .getSingleResult());
    }

    /** The whole article as it was, with the names, the slug and the publication of today. */
    public Optional<StoredArticle> one(UUID article, int number, Viewpoint editor) {
        return snapshot.read(session -> {
            ArticleEntity entity = session.get(ArticleEntity.class, article);
            RevisionEntity revision = session.get(RevisionEntity.class, new RevisionId(article, number));
            return entity == null || revision == null
                    ? Optional.empty()
                    : Optional.of(stored(session, entity, revision, editor));
        });
    }

    /** What some revisions of an article said, by their numbers; without HTML. */
    public Map<Integer, Article> articles(UUID article, Collection<Integer> numbers) {
        List<Object[]> rows = documents(article, numbers);
        List<Article> written = merges.led(rows.stream().map(row -> ArticleJson.read((String) row[1])).toList());
        Map<Integer, Article> found = new LinkedHashMap<>();
        Article previous = null;
        for (int i = 0; i < rows.size(); i++) {
            previous = Typesetter.texts(written.get(i), previous);
            found.put((Integer) rows.get(i)[0], previous);
        }
        return found;
    }

    private List<Object[]> documents(UUID article, Collection<Integer> numbers) {
        return numbers.isEmpty() ? List.of() : snapshot.read(session -> new Conditions()
                .and("r.id.article = :article", "article", article)
                .and("r.id.number in (:numbers)", "numbers", numbers)
                .query(session, "select r.id.number, r.document from RevisionEntity r", " order by r.id.number", Object[].class)
                .getResultList());
    }

    private StoredArticle stored(
            StatelessSession session, ArticleEntity entity, RevisionEntity revision, Viewpoint editor) {
        Article article = Typesetter.html(Typesetter.texts(merges.led(List.of(ArticleJson.read(revision.document))).get(0)));
        LiveNames live = names.names(List.of(article), editor);
        List<Author> byline = article.authors().stream().map(live.authors()::get).filter(Objects::nonNull).toList();
        List<Topic> subjects = article.topics().stream().map(live.topics()::get).filter(Objects::nonNull).toList();
        Publication publication = assembly.publication(session, entity);
        return new StoredArticle(article, View.WORKING, entity.slug, revision.id.number(), entity.revision,
                WordCount.of(article), publication, publication.publishedAt(editor.now()).orElse(null), revision.at,
                entity.createdAt, entity.correctedAt, Map.of(), byline, subjects, live.speakers(), live.targets(),
                List.of());
    }

    private static StoredRevision revision(Object[] row) {
        QuoteChanges changes = ArticleJson.readQuoteChanges((String) row[6]);
        Signature signature = new Signature((Instant) row[1], (UUID) row[2], (Verb) row[3], (Integer) row[4]);
        return new StoredRevision((Integer) row[0], signature, (String) row[5], changes.reworded(), changes.detached());
    }
}
