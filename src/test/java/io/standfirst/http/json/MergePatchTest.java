package io.standfirst.http.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All of RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":"b"}             | {"a":"c"}                 | {"a":"c"}
            {"a":"b"}             | {"b":"c"}                 | {"a":"b","b":"c"}
            {"a":"b"}             | {"a":null}                | {}
            {"a":"b","b":"c"}     | {"a":null}                | {"b":"c"}
            {"a":["b"]}           | {"a":"c"}                 | {"a":"c"}
            {"a":"c"}             | {"a":["b"]}               | {"a":["b"]}
            {"a":{"b":"c"}}       | {"a":{"b":"d","c":null}}  | {"a":{"b":"d"}}
            {"a":[{"b":"c"}]}     | {"a":[1]}                 | {"a":[1]}
            ["a","b"]             | ["c","d"]                 | ["c","d"]
            {"a":"b"}             | ["c"]                     | ["c"]
            {"a":"foo"}           | null                      | null
            {"a":"foo"}           | "bar"                     | "bar"
            {"e":null}            | {"a":1}                   | {"e":null,"a":1}
            [1,2]                 | {"a":"b","c":null}        | {"a":"b"}
            {}                    | {"a":{"bb":{"ccc":null}}} | {"a":{"bb":{}}}
            """)
    void doesWhatTheRfcShows(String document, String patch, String result) {
        assertEquals(json(result), new MergePatch(json(patch)).applyTo(json(document)));
    }

    /** RFC 7396, section 3. */
    @Test
    void changesTheRfcsDocument() {
        JsonNode document = json("""
                {"title": "Goodbye!", "author": {"givenName": "John", "familyName": "Doe"},
                 "tags": ["example", "sample"], "content": "This will be unchanged"}""");
        JsonNode before = document.deepCopy();
        JsonNode patch = json("""
                {"title": "Hello!", "phoneNumber": "+01-123-456-7890", "author": {"familyName": null}, "tags": ["example"]}""");
        assertEquals(json("""
                {"title": "Hello!", "author": {"givenName": "John"}, "tags": ["example"],
                 "content": "This will be unchanged", "phoneNumber": "+01-123-456-7890"}"""),
                new MergePatch(patch).applyTo(document));
        assertEquals(before, document);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
