package io.standfirst.testing;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every documented status of every operation was seen by a test. A plain test, because Quarkus' orderer has those run when
 * all that need the application are done.
 */
class ContractCoverageTest {

    private static final Path TESTS = Path.of("target/test-classes");

    private static final String REPEATED = "only while another request with the same Idempotency-Key is being answered";

    /** What is documented and not seen, and why. */
    private static final Map<String, String> UNSEEN = Map.ofEntries(
            entry("createSection 409", REPEATED),
            entry("createArticleQuote 409", REPEATED),
            entry("createRelatedItem 409", REPEATED),
            entry("createCorrection 409", REPEATED),
            entry("mergeSpeaker 409", REPEATED),
            entry("mergeAuthor 409", REPEATED),
            entry("rebuildSearch 409", REPEATED),
            entry("testWebhook 409", REPEATED),
            entry("restoreArticle 409", REPEATED));

    @Test
    void everyDocumentedStatusWasSeen() throws IOException {
        Set<String> seen = ContractCoverage.all();
        assumeTrue(seen.containsAll(apiTests()), "only with all classes that test the API");
        Set<String> missing = new TreeSet<>(documented());
        missing.removeAll(seen);
        missing.removeAll(UNSEEN.keySet());
        assertEquals(Set.of(), missing, "no test has seen these; each needs one, or a row with a reason");
    }

    /** Those whose answers are held against the document, as they are noted. */
    private static Set<String> apiTests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(file -> TESTS.relativize(file).toString())
                    .filter(name -> name.endsWith("ApiTest.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .filter(ContractCoverageTest::isApiTest)
                    .map(name -> "class " + name)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isApiTest(String name) {
        try {
            Class<?> type = Class.forName(name, false, ContractCoverageTest.class.getClassLoader());
            return !Modifier.isAbstract(type.getModifiers()) && ApiTest.class.isAssignableFrom(type);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> documented() throws IOException {
        Set<String> statuses = new TreeSet<>();
        JsonNode document = new ObjectMapper().readTree(Path.of("openapi/openapi.json").toFile());
        for (JsonNode item : document.path("paths")) {
            for (JsonNode operation : item) {
                operation.path("responses").fieldNames().forEachRemaining(status -> {
                    if (!status.equals("default")) {
                        statuses.add(operation.path("operationId").asText() + " " + status);
                    }
                });
            }
        }
        return statuses;
    }
}
