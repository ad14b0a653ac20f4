package io.standfirst.search.index;

import io.standfirst.search.index.SearchIndex.Rebuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;

/**
 * Generations in a directory of this process, each in one of its own, which is locked for as long as this is open. A
 * generation's name says which mapping it was made with, since Lucene itself does not look at that.
 */
final class LuceneBackend implements Backend {

    private static final Pattern NAME = Pattern.compile("v\\d+-\\p{XDigit}+-(\\d+)");
    private static final String POSITION = "position";
    /** A long question is looked for word by word in every field; Lucene's own limit is 1,024. */
    private static final int CLAUSES = 16_384;
    /** Entries; to count so many one by one takes no time. */
    private static final int RARE = 100;
    /** What has to be read again from the log after a crash. */
    private static final Duration CHECKPOINT = Duration.ofSeconds(5);

    static {
        IndexSearcher.setMaxClauseCount(CLAUSES);
    }

    private final Path root;
    private final Analysis analysis;
    private final String prefix;
    private final FileChannel lockFile;

    /** @throws IllegalStateException if another process has the directory */
    LuceneBackend(Path root, Analysis analysis) {
        this.root = root;
        this.analysis = analysis;
        prefix = Generation.mapping(analysis) + "-";
        try {
            Files.createDirectories(root);
            lockFile = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!lock()) {
            throw new IllegalStateException("another process has the search directory " + root);
        }
    }

    @Override
    public Standing look(Rebuild own, boolean insists) {
        return new Standing(true, latest(), own);
    }

    /** Nobody else can open the directory. */
    @Override
    public void keepTurn() {
        // Held for as long as this is open
    }

    @Override
    public Duration saves() {
        return CHECKPOINT;
    }

    @Override
    public String next() {
        return prefix + (names().stream().mapToLong(LuceneBackend::number).max().orElse(0) + 1);
    }

    @Override
    public Map<String, Object> settings(String generation) {
        LuceneAnalysisConfigurer words = context -> analysis.languages().forEach(language ->
                context.analyzer(language).instance(analysis.analyzer(language)));
        return Map.of(
                "type", "lucene",
                "lucene_version", "9.12.2",
                "directory.root", root.resolve(generation).toString(),
                "analysis.configurer", words,
                // One for each of the two indexes: one thread feeds them, so more would only wait
                "thread_pool.size", 2,
                "indexing.queue_count", 1,
                // Commits are those of the checkpoints: each makes a segment of its own, which has to be merged later
                "io.commit_interval", 10 * CHECKPOINT.toMillis());
    }

    @Override
    public String index(String generation, Class<? extends IndexedEntry> type) {
        return Generation.name(type);
    }

    @Override
    public void secure(SearchWorkspace written) {
        written.flush();
    }

    @Override
    public void save(String generation, Position position) {
        Path directory = root.resolve(generation);
        try {
            Path draft = Files.writeString(directory.resolve(POSITION + ".new"), position.line());
            Files.move(draft, directory.resolve(POSITION), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Frequencies frequencies(SearchSession session, Class<? extends IndexedEntry> type, String index, String field,
            Set<String> words) {
        try (IndexReader reader = session.scope(type).extension(LuceneExtension.get()).openIndexReader()) {
            Map<String, Long> entries = new HashMap<>();
            for (String word : words) {
                int with = entriesWith(reader, new Term(field, word));
                if (with > 0) {
                    entries.put(word, (long) with);
                }
            }
            return new Frequencies(reader.numDocs(), entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Without entries that were replaced, which Lucene counts until it merges their segment; of words that are not rare it is taken
     * that their entries were replaced as often as others.
     */
    private static int entriesWith(IndexReader reader, Term word) throws IOException {
        int with = reader.docFreq(word);
        if (with == 0 || !reader.hasDeletions()) {
            return with;
        }
        if (with > RARE) {
            return (int) ((long) with * reader.numDocs() / reader.maxDoc());
        }
        int live = 0;
        for (LeafReaderContext segment : reader.leaves()) {
            PostingsEnum entries = segment.reader().postings(word, PostingsEnum.NONE);
            Bits isLive = segment.reader().getLiveDocs();
            while (entries != null && entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                live += isLive == null || isLive.get(entries.docID()) ? 1 : 0;
            }
        }
        return live;
    }

    @Override
    public void delete(String generation) {
        delete(root.resolve(generation));
    }

    @Override
    public void keepOnly(String generation) {
        names().stream().filter(name -> !name.equals(generation)).forEach(this::delete);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean lock() {
        FileLock lock = null;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            // This process has it: the directory is still being closed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (lock == null) {
                close();
            }
        }
        return lock != null;
    }

    /** The newest of those whose position is on disk, which it is only after all else. */
    private Optional<Place> latest() {
        return names().stream()
                .filter(name -> name.startsWith(prefix) && Files.exists(root.resolve(name).resolve(POSITION)))
                .max(Comparator.comparingLong(LuceneBackend::number))
                .map(name -> new Place(name, position(name)));
    }

    private Position position(String generation) {
        try {
            return Position.of(Files.readString(root.resolve(generation).resolve(POSITION)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> NAME.matcher(name).matches()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(String generation) {
        var name = NAME.matcher(generation);
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }
}
