package io.standfirst.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens what the suite runs on in other places than the running service does, each time as another node. */
@ApplicationScoped
class TestBackends {

    private final SearchSettings settings;
    private final Analysis analysis;
    private final Clock clock;

    TestBackends(SearchSettings settings, Analysis analysis, Clock clock) {
        this.settings = settings;
        this.analysis = analysis;
        this.clock = clock;
    }

    Backend open(String place) {
        return switch (settings.backend()) {
            case LUCENE -> new LuceneBackend(Path.of("target/search", place), analysis);
            case OPENSEARCH -> new OpenSearchBackend(
                    new Elsewhere(settings.opensearch(), place), analysis, UUID.randomUUID().toString(), clock);
        };
    }

    private record Elsewhere(SearchSettings.OpenSearch configured, String prefix) implements SearchSettings.OpenSearch {

        @Override
        public List<URI> hosts() {
            return configured.hosts();
        }

        @Override
        public Optional<String> username() {
            return configured.username();
        }

        @Override
        public Optional<String> password() {
            return configured.password();
        }

        @Override
        public String version() {
            return configured.version();
        }

        @Override
        public Duration timeout() {
            return configured.timeout();
        }
    }
}
