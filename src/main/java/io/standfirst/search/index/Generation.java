package io.standfirst.search.index;

import io.standfirst.search.index.Backend.Frequencies;
import io.standfirst.search.index.Backend.Place;
import io.standfirst.search.index.IndexedEntry.Published;
import io.standfirst.search.index.IndexedEntry.Working;
import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;

/**
 * One whole index, with how far it has followed the change log. What was replaced can be found at once; it is safe, and
 * the position with it, after the next {@link #checkpoint}.
 */
final class Generation implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Generation.class);
    /** To be raised with every change of fields or of how words are taken apart: old indexes are then made anew. */
    private static final int MAPPING = 4;
    private static final int OLD_ENTRIES = 10_000;
    private static final List<Class<? extends IndexedEntry>> TYPES = List.of(Working.class, Published.class);

    private final Backend backend;
    private final String name;
    private final CloseableSearchMapping mapping;
    private volatile Position position;
    private Position saved;
    /** Writes may be lost after it, so the next checkpoint must not say that they are safe. */
    private volatile boolean damaged;

    /** Opens one that is there. */
    Generation(Backend backend, Place place, Analysis analysis) {
        this.backend = backend;
        name = place.generation();
        position = place.position();
        saved = place.position();
        mapping = mapping(analysis, new Failures());
    }

    /** Begins a new one. */
    static Generation begin(Backend backend, Analysis analysis) {
        Generation begun = new Generation(backend, new Place(backend.next(), Position.START), analysis);
        begun.saved = null;
        try (SearchSession session = begun.session()) {
            session.schemaManager(Object.class).createIfMissing();
            return begun;
        } catch (RuntimeException e) {
            begun.close();
            throw e;
        }
    }

    /** What it was made with, as part of a name. */
    static String mapping(Analysis analysis) {
        return "v%d-%08x".formatted(MAPPING, analysis.signature().hashCode());
    }

    /** Of the index of one kind of documents. */
    static String name(Class<? extends IndexedEntry> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    String name() {
        return name;
    }

    Position position() {
        return position;
    }

    SearchSession session() {
        return mapping.createSession();
    }

    /**
     * Puts in what is to be found of some articles, in place of what was.
     *
     * @param parts all their entries, as many at a time as may be in memory
     */
    void replace(Collection<UUID> articles, Stream<List<Entry>> parts) {
        Map<Class<? extends IndexedEntry>, Set<String>> gone = new HashMap<>();
        try (SearchSession session = mapping.createSession()) {
            TYPES.forEach(type -> gone.put(type, ids(session, type, articles)));
        }
        parts.forEach(entries -> {
            add(entries, true);
            gone.values().forEach(ids -> entries.forEach(entry -> ids.remove(entry.id())));
        });
        backend.keepTurn();
        try (SearchSession session = bulkSession()) {
            gone.forEach((type, ids) -> ids.forEach(id -> session.indexingPlan().purge(type, id, null)));
        }
        try (SearchSession session = mapping.createSession()) {
            session.workspace(Object.class).refresh();
        }
    }

    /** Puts in what is not there yet, without making it findable each time. */
    void add(List<Entry> entries) {
        add(entries, false);
    }

    private void add(List<Entry> entries, boolean maybeThere) {
        backend.keepTurn();
        try (SearchSession session = bulkSession()) {
            for (Entry entry : entries) {
                if (maybeThere) {
                    session.indexingPlan().addOrUpdate(IndexedEntry.of(entry));
                } else {
                    session.indexingPlan().add(IndexedEntry.of(entry));
                }
            }
        }
    }

    private SearchSession bulkSession() {
        return mapping.createSessionWithOptions().indexingPlanSynchronizationStrategy(Generation::inBulk).build();
    }

    void reach(Position reached) {
        position = reached;
    }

    /** Makes all of it safe, the position last: what is lost before is read from the log again. */
    void checkpoint() {
        Position reached = position;
        if (reached.equals(saved)) {
            return;
        }
        try (SearchSession session = mapping.createSession()) {
            backend.secure(session.workspace(Object.class));
        }
        if (damaged) {
            throw new SearchException("Writes to the search index " + name + " were lost");
        }
        backend.save(name, reached);
        saved = reached;
    }

    Frequencies frequencies(Class<? extends IndexedEntry> type, String field, Set<String> words) {
        try (SearchSession session = mapping.createSession()) {
            return backend.frequencies(session, type, backend.index(name, type), field, words);
        }
    }

    void delete() {
        backend.delete(name);
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

    private CloseableSearchMapping mapping(Analysis analysis, FailureHandler failures) {
        StandalonePojoMappingConfigurer types = context -> {
            for (Class<? extends IndexedEntry> type : TYPES) {
                var entry = context.programmaticMapping().type(type);
                entry.searchEntity();
                entry.indexed().index(backend.index(name, type));
                entry.binder(new EntryBinder(analysis));
                entry.property("id").documentId();
            }
        };
        var builder = SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
                .property("hibernate.search.mapping.configurer", types)
                // Quarkus' class path has no Jandex index for each class, and none of ours is annotated
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .property("hibernate.search.background_failure_handler", failures);
        backend.settings(name).forEach((setting, value) -> builder.property("hibernate.search.backend." + setting, value));
        // What keeps it may be away when it is opened, and is made by begin
        return builder.property("hibernate.search.schema_management.strategy", "none").build();
    }
}
