package io.standfirst.search.index;

import io.standfirst.search.index.IndexedEntry.Published;
import io.standfirst.search.index.IndexedEntry.Working;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;

/**
 * One whole index, in a directory of its own, with how far it has followed the change log. What was written can be found at
 * once; it is on disk, and the position with it, after the next {@link #checkpoint}.
 */
final class Generation implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Generation.class);
    private static final String POSITION = "position";
    private static final int OLD_ENTRIES = 10_000;
    /** A long question is looked for word by word in every field; Lucene's own limit is 1,024. */
    private static final int CLAUSES = 16_384;

    static {
        IndexSearcher.setMaxClauseCount(CLAUSES);
    }

    private final Path directory;
    private final CloseableSearchMapping mapping;
    private volatile Position position;
    private Position saved;
    /** Writes may be lost after it, so the next checkpoint must not say that they are on disk. */
    private volatile boolean damaged;

    /** Opens what is in a directory, or begins there. */
    Generation(Path directory, Analysis analysis) {
        this.directory = directory;
        position = isComplete(directory) ? read(directory.resolve(POSITION)) : Position.START;
        saved = position;
        mapping = mapping(directory, analysis, new Failures());
    }

    /** Whether the index in a directory was once in step with the store, and so can be brought into step again. */
    static boolean isComplete(Path directory) {
        return Files.exists(directory.resolve(POSITION));
    }

    Path directory() {
        return directory;
    }

    Position position() {
        return position;
    }

    SearchSession session() {
        return mapping.createSession();
    }

    /** Puts in what is to be found of some articles, in place of what was; for good with the next checkpoint. */
    void replace(Collection<UUID> articles, List<Entry> entries) {
        Set<String> present = entries.stream().map(Entry::id).collect(Collectors.toSet());
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.readSync()).build()) {
            for (Class<? extends IndexedEntry> type : List.of(Working.class, Published.class)) {
                for (String old : ids(session, type, articles)) {
                    if (!present.contains(old)) {
                        session.indexingPlan().purge(type, old, null);
                    }
                }
            }
            entries.forEach(entry -> session.indexingPlan().addOrUpdate(IndexedEntry.of(entry)));
        }
    }

    /** Puts in what is not there yet, many at a time: without making it findable each time, which would take longer. */
    void add(List<Entry> entries) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(Generation::inBulk).build()) {
            entries.forEach(entry -> session.indexingPlan().add(IndexedEntry.of(entry)));
        }
    }

    void reach(Position reached) {
        position = reached;
    }

    /** Brings everything to disk, the position last: what is lost before is read from the log again. */
    void checkpoint() {
        Position reached = position;
        if (reached.equals(saved) && isComplete(directory)) {
            return;
        }
        try (SearchSession session = mapping.createSession()) {
            session.workspace(Object.class).flush();
        }
        if (damaged) {
            throw new SearchException("Writes to the search index in " + directory + " were lost");
        }
        try {
            Path draft = Files.writeString(directory.resolve(POSITION + ".new"), reached.line());
            Files.move(draft, directory.resolve(POSITION), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            saved = reached;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        mapping.close();
    }

    /** Is told what failed in the background, where nobody waits for it. */
    private final class Failures implements FailureHandler {

        @Override
        public void handle(FailureContext failure) {
            damaged = true;
            LOG.warnf("%s failed: %s", failure.failingOperation(), failure.throwable());
        }

        @Override
        public void handle(EntityIndexingFailureContext failure) {
            handle((FailureContext) failure);
        }
    }

    private static Set<String> ids(
            SearchSession session, Class<? extends IndexedEntry> type, Collection<UUID> articles) {
        List<String> wanted = articles.stream().map(UUID::toString).toList();
        var query = session.search(type)
                .select(found -> found.id(String.class))
                .where(found -> found.terms().field(IndexFields.ARTICLE).matchingAny(wanted))
                .toQuery();
        Set<String> ids = new HashSet<>();
        try (var scroll = query.scroll(OLD_ENTRIES)) {
            for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
                ids.addAll(chunk.hits());
            }
        }
        return ids;
    }

    private static void inBulk(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(done -> done.join().throwable().ifPresent(failure -> {
            throw new SearchException("Entries could not be added to the search index", failure);
        }));
    }

    private static Position read(Path file) {
        try {
            return Position.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CloseableSearchMapping mapping(Path directory, Analysis analysis, FailureHandler failures) {
        StandalonePojoMappingConfigurer types = context -> {
            for (Class<?> type : List.of(Working.class, Published.class)) {
                var entry = context.programmaticMapping().type(type);
                entry.searchEntity();
                entry.indexed().index(type.getSimpleName().toLowerCase(java.util.Locale.ROOT));
                entry.binder(new EntryBinder(analysis));
                entry.property("id").documentId();
            }
        };
        LuceneAnalysisConfigurer words = context -> analysis.languages().forEach(language ->
                context.analyzer(language).instance(analysis.analyzer(language)));
        return SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
                .property("hibernate.search.mapping.configurer", types)
                // Quarkus' class path has no Jandex index for each class, and none of ours is annotated
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .property("hibernate.search.backend.lucene_version", "9.12.2")
                .property("hibernate.search.backend.directory.root", directory.toString())
                .property("hibernate.search.backend.analysis.configurer", words)
                .property("hibernate.search.background_failure_handler", failures)
                // One for each of the two indexes: one thread feeds them, so more would only wait
                .property("hibernate.search.backend.thread_pool.size", 2)
                .property("hibernate.search.backend.indexing.queue_count", 1)
                .build();
    }
}
