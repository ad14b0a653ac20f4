package io.standfirst.store;

import io.standfirst.article.Article;
import io.standfirst.article.Author;
import io.standfirst.article.Place;
import io.standfirst.article.Publication;
import io.standfirst.article.Quote;
import io.standfirst.article.Topic;
import io.standfirst.format.Typesetter;
import io.standfirst.format.WordCount;
import io.standfirst.store.ArticleJson.QuoteChanges;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Condition;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import io.standfirst.store.sql.Row;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Articles as they were. What is derived from what was written is derived again, by the rules of today. */
@ApplicationScoped
public class RevisionReader {

    private static final Columns<StoredRevision> LISTED = new Columns<>(
            "r.number, r.at, r.key_id, r.verb, r.restored_from, k.name, r.quote_changes", RevisionReader::listed);

    private static final Listing LISTING = new Listing(LISTED.names(),
            "revision r left join access_key k on k.id = r.key_id", "r.number", "r.article_id", null);

    private static final Columns<Written> WRITTEN = new Columns<>("r.number, r.at, r.document",
            row -> new Written(row.number(), row.instant(), ArticleJson.read(row.text())));

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

    /** What an article said from one change to the next. */
    private record Written(int number, Instant at, Article article) {
    }

    /** The revisions of an article, by their number. */
    public Slice<StoredRevision> list(UUID article, Stretch stretch) {
        Conditions wanted = new Conditions().and("r.article_id = ?", article);
        return snapshot.read(reading ->
                LISTING.read(reading, wanted, stretch, LISTED, row -> new Keyset(row.number(), article)));
    }

    /** The number of an article's last revision; 0 if there is no such article. */
    public int last(UUID article) {
        Query query = Query.of("select coalesce(max(r.number), 0) from revision r where r.article_id = ?", article);
        return snapshot.read(reading -> reading.first(query, row -> row.number())).orElseThrow();
    }

    /** The whole article as it was, with the names, the slug and the publication of today. */
    public Optional<StoredArticle> one(UUID article, int number, Viewpoint editor) {
        return snapshot.read(reading -> assembly.article(reading, new Condition("a.id = ?", article))
                .flatMap(row -> written(reading, article, List.of(number)).stream().findFirst()
                        .map(revision -> stored(reading, row, revision, editor))));
    }

    /** What some revisions of an article said, by their numbers; without HTML. */
    public Map<Integer, Article> articles(UUID article, Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return snapshot.read(reading -> {
            List<Written> revisions = written(reading, article, numbers);
            List<Article> led = merges.led(reading, revisions.stream().map(Written::article).toList());
            Map<Integer, Article> found = new LinkedHashMap<>();
            Article previous = null;
            for (int i = 0; i < revisions.size(); i++) {
                previous = Typesetter.texts(led.get(i), previous);
                found.put(revisions.get(i).number(), previous);
            }
            return found;
        });
    }

    /** The quotes of each revision of an article, from the first on, naming those who are left of their speakers. */
    public List<List<Quote>> quotes(UUID article) {
        Query query = Query.of("select " + WRITTEN + " from revision r where r.article_id = ? order by r.number", article);
        List<List<Quote>> revisions = snapshot.read(reading -> reading.list(query, row -> WRITTEN.read(row).article().quotes()));
        Map<UUID, UUID> survivors = merges.survivors(
                revisions.stream().flatMap(List::stream).map(Quote::speaker).collect(Collectors.toSet()));
        return revisions.stream().map(quotes -> quotes.stream()
                .map(quote -> quote.withSpeaker(survivors.getOrDefault(quote.speaker(), quote.speaker())))
                .toList()).toList();
    }

    /** All places that the quotes of an article ever had, by the quotes' ids. */
    public Map<UUID, Set<Place>> places(UUID article) {
        return quotes(article).stream().flatMap(List::stream).filter(quote -> quote.place() != null)
                .collect(Collectors.groupingBy(Quote::id, Collectors.mapping(Quote::place, Collectors.toSet())));
    }

    private static List<Written> written(Reading reading, UUID article, Collection<Integer> numbers) {
        return reading.list(Query.of("select " + WRITTEN
                + " from revision r where r.article_id = ? and r.number in (?) order by r.number", article, numbers), WRITTEN);
    }

    private StoredArticle stored(Reading reading, ArticleRow row, Written revision, Viewpoint editor) {
        Article written = merges.led(reading, List.of(revision.article())).get(0);
        Article article = Typesetter.html(Typesetter.texts(written));
        LiveNames live = names.names(reading, List.of(article), editor);
        List<Author> byline = article.authors().stream().map(live.authors()::get).filter(Objects::nonNull).toList();
        List<Topic> subjects = article.topics().stream().map(live.topics()::get).filter(Objects::nonNull).toList();
        Publication publication = assembly.publication(reading, row);
        return new StoredArticle(article, View.WORKING, row.slug(), revision.number(), row.revision(),
                WordCount.of(article), publication, publication.publishedAt(editor.now()).orElse(null), revision.at(),
                row.createdAt(), row.correctedAt(), Map.of(), byline, subjects, live.speakers(), live.targets(),
                List.of());
    }

    private static StoredRevision listed(Row row) throws SQLException {
        int number = row.number();
        Signature signature = new Signature(row.instant(), row.id(), row.constant(Verb.class), row.numberOrNull());
        String key = row.text();
        QuoteChanges changes = ArticleJson.readQuoteChanges(row.text());
        return new StoredRevision(number, signature, key, changes.reworded(), changes.detached());
    }
}
