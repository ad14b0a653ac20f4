package io.standfirst.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Opens what is configured to keep the index. */
@ApplicationScoped
class Backends {

    private final SearchSettings settings;
    private final Analysis analysis;
    private final Clock clock;
    /** Names this process to the others, for as long as it runs. */
    private final String node = UUID.randomUUID().toString();

    Backends(SearchSettings settings, Analysis analysis, Clock clock) {
        this.settings = settings;
        this.analysis = analysis;
        this.clock = clock;
    }

    Backend open() {
        return switch (settings.backend()) {
            case LUCENE -> new LuceneBackend(settings.directory(), analysis);
            case OPENSEARCH -> new OpenSearchBackend(settings.opensearch(), analysis, node, clock);
        };
    }
}
