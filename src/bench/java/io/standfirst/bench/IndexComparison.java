package io.standfirst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.backend.lucene.lowlevel.common.impl.MetadataFields;

/** Holds the search index against the database, file against rows, while no service has them. */
final class IndexComparison {

    private static final String WORKING = "e.kind = 'WORKING' and a.trashed_at is null";
    private static final String PUBLISHED =
            "e.kind = 'PUBLISHED' and e.visible_from <= ? and e.visible_until > ? and a.withdrawn_at is null";
    private static final String EDITIONS = " from edition e join article a on a.id = e.article_id ";

    private final Database database;
    private final Path search;
    private final List<String> differences = new ArrayList<>();
    private int entries;

    /** @param search the directory in which the service keeps its index */
    IndexComparison(Database database, Path search) {
        this.database = database;
        this.search = search;
    }

    /** What one of the two has and the other has not: a line for each. */
    List<String> differences() throws IOException, SQLException {
        compare("working", WORKING);
        compare("published", PUBLISHED);
        return differences;
    }

    /** How many entries the database has. */
    int entries() {
        return entries;
    }

    private void compare(String index, String seen) throws IOException, SQLException {
        Map<String, Set<String>> byToken = stored(seen);
        Set<String> stored = new HashSet<>();
        byToken.values().forEach(stored::addAll);
        entries += stored.size();
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(generation().resolve(index)))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            tell(index, "", stored, found(searcher, new MatchAllDocsQuery()));
            for (var written : byToken.entrySet()) {
                tell(index, " with the words " + written.getKey(), written.getValue(),
                        found(searcher, new TermQuery(new Term("words", written.getKey()))));
            }
        }
    }

    private void tell(String index, String which, Set<String> stored, Set<String> found) {
        Set<String> missing = new TreeSet<>(stored);
        missing.removeAll(found);
        Set<String> tooMany = new TreeSet<>(found);
        tooMany.removeAll(stored);
        missing.forEach(entry -> differences.add("%s lacks %s%s".formatted(index, entry, which)));
        tooMany.forEach(entry -> differences.add("%s still has %s%s".formatted(index, entry, which)));
    }

    /** There is one whose position is noted; another may have been begun, and is removed when this has served for a while. */
    private Path generation() throws IOException {
        try (Stream<Path> files = Files.list(search)) {
            List<Path> generations = files.filter(directory -> Files.exists(directory.resolve("position"))).toList();
            if (generations.size() != 1) {
                throw new IllegalStateException("Not one generation: " + generations);
            }
            return generations.get(0);
        }
    }

    private static Set<String> found(IndexSearcher searcher, Query query) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        BinaryDocValues names = MultiDocValues.getBinaryValues(reader, MetadataFields.idDocValueFieldName());
        Set<String> ids = new HashSet<>();
        for (ScoreDoc hit : searcher.search(query, Math.max(1, reader.maxDoc()), Sort.INDEXORDER).scoreDocs) {
            names.advanceExact(hit.doc);
            ids.add(names.binaryValue().utf8ToString());
        }
        return ids;
    }

    /** What is to be found, by the token that its writer put everywhere. */
    private Map<String, Set<String>> stored(String seen) throws SQLException {
        Map<String, Set<String>> byToken = new HashMap<>();
        read("select e.standfirst, 'ARTICLE', e.id, null" + EDITIONS + "where ", seen, byToken);
        for (String item : List.of("section", "quote")) {
            read("select e.standfirst, '%s', e.id, r.id%sjoin %s r on r.edition_id = e.id where "
                    .formatted(item.toUpperCase(), EDITIONS, item), seen, byToken);
        }
        return byToken;
    }

    private void read(String sql, String seen, Map<String, Set<String>> byToken) throws SQLException {
        try (Connection connection = database.connect(); PreparedStatement statement = connection.prepareStatement(sql + seen)) {
            for (int i = 1; i <= seen.chars().filter(character -> character == '?').count(); i++) {
                statement.setTimestamp(i, Timestamp.from(Instant.now()));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String id = row.getString(2) + "/" + row.getString(3) + (row.getString(4) == null ? "" : "/" + row.getString(4));
                    byToken.computeIfAbsent(row.getString(1), none -> new HashSet<>()).add(id);
                }
            }
        }
    }
}
