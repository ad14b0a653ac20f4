package io.standfirst.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.standfirst.change.AppearanceTimer;
import io.standfirst.testing.Newsroom;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, who follows the feed ends with exactly what the server has. */
@QuarkusTest
class MirrorApiTest extends Newsroom {

    private static final int STEPS = 110;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    AppearanceTimer timer;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void followersEndWithTheServersContent(long seed) {
        RandomWrites newsroom = new RandomWrites(seed, this::admin, clock, timer::noteDue);
        Supplier<RequestSpecification> readers = this::reader;
        Map<Map<String, ?>, Mirror> mirrors = new LinkedHashMap<>();
        for (Map<String, ?> filter : filters(newsroom)) {
            mirrors.put(filter, new Mirror(readers, filter));
        }
        Mirror editors = new Mirror(this::viewer, Map.of());
        Mirror editorsOfPublished = new Mirror(this::viewer, Map.of("view", "published"));
        Set<String> before = new HashSet<>(newsroom.articles);
        Random pace = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            newsroom.step();
            mirrors.values().stream().filter(mirror -> pace.nextInt(8) == 0)
                    .forEach(mirror -> mirror.follow(1 + pace.nextInt(5)));
            if (pace.nextInt(10) == 0) {
                editors.follow(1 + pace.nextInt(20));
            }
        }
        timer.noteDue();
        Map<String, JsonNode> seen = current(this::reader, newsroom.articles);
        mirrors.forEach((filter, mirror) -> {
            mirror.follow(7);
            Set<String> fitting = filter.isEmpty() ? seen.keySet() : listed(filter);
            assertSame(only(seen, fitting), only(mirror.copies(), newsroom.articles), "seed " + seed + " " + filter);
        });
        editors.follow(50);
        Map<String, JsonNode> working = current(this::viewer, newsroom.articles);
        // Of what was there before and never written to, the feed has nothing to tell
        working.keySet().removeIf(id -> before.contains(id) && !editors.copies().containsKey(id));
        assertSame(working, only(editors.copies(), newsroom.articles), "seed " + seed + " of working copies");
        editorsOfPublished.follow(50);
        assertSame(seen, only(editorsOfPublished.copies(), newsroom.articles), "seed " + seed + " with a key");
        assertTrue(!seen.isEmpty() && seen.size() < newsroom.articles.size(), "some are seen, and some are not");
    }

    private static List<Map<String, ?>> filters(RandomWrites newsroom) {
        return List.of(Map.of(), Map.of("topic", newsroom.topics.get(0)), Map.of("topic", "-" + newsroom.topics.get(1),
                "speaker", newsroom.speakers.get(0)), Map.of("speaker", newsroom.speakers.get(1)),
                Map.of("related", newsroom.articles.get(0)), Map.of("id", String.join(",", newsroom.articles)));
    }

    private static void assertSame(Map<String, JsonNode> expected, Map<String, JsonNode> copies, String which) {
        assertEquals(new TreeSet<>(expected.keySet()), new TreeSet<>(copies.keySet()), which);
        expected.forEach((id, article) -> assertEquals(article, copies.get(id), which));
    }

    private static Map<String, JsonNode> only(Map<String, JsonNode> articles, Iterable<String> ids) {
        Map<String, JsonNode> some = new LinkedHashMap<>();
        ids.forEach(id -> {
            if (articles.containsKey(id)) {
                some.put(id, articles.get(id));
            }
        });
        return some;
    }

    /** The articles that there are for somebody, by id. */
    private static Map<String, JsonNode> current(Supplier<RequestSpecification> who, List<String> ids) {
        Map<String, JsonNode> articles = new LinkedHashMap<>();
        for (String id : ids) {
            var answer = who.get().get("/v1/articles/" + id);
            if (answer.statusCode() == 200) {
                articles.put(id, tree(answer.asString()));
            }
        }
        return articles;
    }

    private Set<String> listed(Map<String, ?> filter) {
        List<String> ids = reader().queryParams(filter).queryParam("limit", 100).queryParam("fields", "id")
                .get("/v1/articles").then().statusCode(200).extract().path("items.id");
        return new HashSet<>(ids);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
