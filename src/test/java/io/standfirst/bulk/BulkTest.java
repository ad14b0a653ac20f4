package io.standfirst.bulk;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What tests of imports and exports share. */
abstract class BulkTest extends Newsroom {

    static final String NDJSON = "application/x-ndjson";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Small articles, each with a slug of its own and a quote in its place. */
    static List<Stories> stories(int count) {
        String speaker = unique("Ana");
        return IntStream.range(0, count).mapToObj(number -> anyStory()
                .with("slug", uniqueSlug("storm"))
                .with("authors", List.of(Map.of("name", "Una Brackett")))
                .with("sections", List.of(Map.of("body", "“We wait for number " + number + ",” she said.")))
                .quote("We wait for number " + number, speaker)).toList();
    }

    static String lines(List<Stories> stories) {
        return stories.stream().map(BulkTest::json).collect(Collectors.joining("\n"));
    }

    static String json(Stories story) {
        try {
            return JSON.writeValueAsString(story.json());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends some lines as an editor; says what became of them. */
    List<JsonNode> imported(String lines) {
        return parsed(sends(editor(), NDJSON, lines).post("/v1/imports").then().statusCode(200).extract().asString());
    }

    static List<JsonNode> parsed(String lines) {
        return lines.lines().map(BulkTest::parse).toList();
    }

    static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
