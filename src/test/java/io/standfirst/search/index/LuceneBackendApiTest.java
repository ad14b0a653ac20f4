package io.standfirst.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.search.index.IndexedEntry.Working;
import io.standfirst.search.index.SearchIndex.Rebuild;
import io.standfirst.testing.Newsroom;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is so of files alone. */
@QuarkusTest
class LuceneBackendApiTest extends Newsroom {

    @Inject
    Analysis analysis;

    @Inject
    Feeding feeding;

    private final Path directory = Path.of("target/search/lucene-" + UUID.randomUUID());

    @Test
    void whatAKilledProcessLeavesIsTheLastCheckpoint() throws IOException {
        String id = draft();
        Path copy = directory.resolve("killed");
        try (Backend running = new LuceneBackend(directory.resolve("running"), analysis);
                Generation index = Generation.begin(running, analysis)) {
            feeding.fill(index, done -> { });
            index.checkpoint();
            Position saved = index.position();
            String after = draft();
            follow(index);
            // As it would be on disk had the machine stopped here
            copy(directory.resolve("running"), copy);
            try (Backend others = new LuceneBackend(copy, analysis);
                    Generation killed = new Generation(others, others.look(Rebuild.NONE, false).latest().orElseThrow(), analysis)) {
                assertEquals(saved, killed.position());
                follow(killed);
                assertTrue(has(killed, id) && has(killed, after));
            }
        }
    }

    @Test
    void aDirectoryHasOneProcess() {
        try (Backend backend = new LuceneBackend(directory, analysis)) {
            assertThrows(IllegalStateException.class, () -> new LuceneBackend(directory, analysis));
        }
        new LuceneBackend(directory, analysis).close();
    }

    private void follow(Generation index) {
        while (feeding.follow(index)) {
            // Until there is nothing more to follow
        }
    }

    private static boolean has(Generation index, String article) {
        try (var session = index.session()) {
            return session.search(Working.class)
                    .where(find -> find.match().field(IndexFields.ARTICLE).matching(article)).fetchTotalHitCount() > 0;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(path -> !path.endsWith("lock")).toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
