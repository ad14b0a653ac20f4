package io.standfirst.http.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** RFC 6902, appendix A: those that succeed, and a few more about roots, escapes and ends of lists. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A.1 add a member      | {"foo":"bar"} | [{"op":"add","path":"/baz","value":"qux"}] | {"baz":"qux","foo":"bar"}
            A.2 add an element    | {"foo":["bar","baz"]} | [{"op":"add","path":"/foo/1","value":"qux"}] | {"foo":["bar","qux","baz"]}
            A.3 remove a member   | {"baz":"qux","foo":"bar"} | [{"op":"remove","path":"/baz"}] | {"foo":"bar"}
            A.4 remove an element | {"foo":["bar","qux","baz"]} | [{"op":"remove","path":"/foo/1"}] | {"foo":["bar","baz"]}
            A.5 replace a value   | {"baz":"qux","foo":"bar"} | [{"op":"replace","path":"/baz","value":"boo"}] | {"baz":"boo","foo":"bar"}
            A.6 move a value      | {"foo":{"bar":"baz","waldo":"fred"},"qux":{"corge":"grault"}} | [{"op":"move","from":"/foo/waldo","path":"/qux/thud"}] | {"foo":{"bar":"baz"},"qux":{"corge":"grault","thud":"fred"}}
            A.7 move an element   | {"foo":["all","grass","cows","eat"]} | [{"op":"move","from":"/foo/1","path":"/foo/3"}] | {"foo":["all","cows","eat","grass"]}
            A.8 test a value      | {"baz":"qux","foo":["a",2,"c"]} | [{"op":"test","path":"/baz","value":"qux"},{"op":"test","path":"/foo/1","value":2}] | {"baz":"qux","foo":["a",2,"c"]}
            A.10 add an object    | {"foo":"bar"} | [{"op":"add","path":"/child","value":{"grandchild":{}}}] | {"foo":"bar","child":{"grandchild":{}}}
            A.11 ignore a member  | {"foo":"bar"} | [{"op":"add","path":"/baz","value":"qux","xyz":123}] | {"foo":"bar","baz":"qux"}
            A.14 escapes          | {"/":9,"~1":10} | [{"op":"test","path":"/~01","value":10}] | {"/":9,"~1":10}
            A.16 add a list       | {"foo":["bar"]} | [{"op":"add","path":"/foo/-","value":["abc","def"]}] | {"foo":["bar",["abc","def"]]}
            nothing               | {"foo":1} | [] | {"foo":1}
            replace the root      | {"foo":1} | [{"op":"replace","path":"","value":{"bar":2}}] | {"bar":2}
            add at the root       | {"foo":1} | [{"op":"add","path":"","value":{"bar":2}}] | {"bar":2}
            test the root         | {"foo":1} | [{"op":"test","path":"","value":{"foo":1}}] | {"foo":1}
            copy                  | {"a":[1,2]} | [{"op":"copy","from":"/a/0","path":"/a/-"}] | {"a":[1,2,1]}
            copy is a copy        | {"a":{"x":1}} | [{"op":"copy","from":"/a","path":"/b"},{"op":"replace","path":"/b/x","value":2}] | {"a":{"x":1},"b":{"x":2}}
            value null            | {"a":1} | [{"op":"replace","path":"/a","value":null}] | {"a":null}
            test null             | {"a":null} | [{"op":"test","path":"/a","value":null}] | {"a":null}
            replace null          | {"a":null} | [{"op":"replace","path":"/a","value":1}] | {"a":1}
            add replaces          | {"a":1} | [{"op":"add","path":"/a","value":2}] | {"a":2}
            the empty name        | {"":1} | [{"op":"replace","path":"/","value":2}] | {"":2}
            a slash in a name     | {"a/b":1} | [{"op":"replace","path":"/a~1b","value":2}] | {"a/b":2}
            a number as a name    | {"0":1} | [{"op":"replace","path":"/0","value":2}] | {"0":2}
            numbers are numbers   | {"a":1} | [{"op":"test","path":"/a","value":1.0}] | {"a":1}
            at the end            | {"a":[1]} | [{"op":"add","path":"/a/1","value":2}] | {"a":[1,2]}
            move onto itself      | {"a":1} | [{"op":"move","from":"/a","path":"/a"}] | {"a":1}
            """)
    void doesWhatTheRfcShows(String name, String document, String patch, String result) {
        JsonNode given = json(document);
        assertEquals(json(result), JsonPatch.of(json(patch)).applyTo(given));
        assertEquals(json(document), given);
    }

    /** RFC 6902, appendix A: those that fail, and other places that do not exist. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A.9 test fails          | {"baz":"qux"} | [{"op":"test","path":"/baz","value":"bar"}]
            A.12 no parent          | {"foo":"bar"} | [{"op":"add","path":"/baz/bat","value":"qux"}]
            A.15 text and number    | {"/":9,"~1":10} | [{"op":"test","path":"/~01","value":"10"}]
            replace nothing         | {"a":1} | [{"op":"replace","path":"/b","value":1}]
            remove nothing          | {"a":1} | [{"op":"remove","path":"/b"}]
            remove no element       | {"a":[1]} | [{"op":"remove","path":"/a/1"}]
            replace no element      | {"a":[1]} | [{"op":"replace","path":"/a/1","value":2}]
            replace after the end   | {"a":[1]} | [{"op":"replace","path":"/a/-","value":2}]
            add far after the end   | {"a":[1]} | [{"op":"add","path":"/a/3","value":2}]
            add before the start    | {"a":[1]} | [{"op":"add","path":"/a/-1","value":2}]
            a name in a list        | {"a":[1]} | [{"op":"add","path":"/a/b","value":2}]
            a leading zero          | {"a":[1,2]} | [{"op":"replace","path":"/a/01","value":2}]
            a huge index            | {"a":[1,2]} | [{"op":"replace","path":"/a/99999999999999999999","value":2}]
            a member of a text      | {"a":"b"} | [{"op":"add","path":"/a/b","value":2}]
            copy nothing            | {"a":1} | [{"op":"copy","from":"/b","path":"/a"}]
            move nothing            | {"a":1} | [{"op":"move","from":"/b","path":"/a"}]
            test nothing            | {"a":1} | [{"op":"test","path":"/b","value":null}]
            remove the root         | {"a":1} | [{"op":"remove","path":""}]
            second fails            | {"a":1} | [{"op":"test","path":"/a","value":1},{"op":"test","path":"/a","value":2}]
            """)
    void refusesWhatDoesNotFit(String name, String document, String patch) {
        JsonNode given = json(document);
        Problem problem = refusal(() -> JsonPatch.of(json(patch)).applyTo(given));
        assertEquals(ProblemType.PATCH_FAILED, problem.type());
        assertEquals("/" + (json(patch).size() - 1), problem.errors().get(0).pointer());
        assertEquals(json(document), given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\"add\"", "null", "[null]", "[1]", "[{}]", "[{\"op\":\"add\"}]",
            "[{\"op\":\"spam\",\"path\":\"/a\"}]", "[{\"op\":1,\"path\":\"/a\"}]", "[{\"op\":\"ADD\",\"path\":\"/a\",\"value\":1}]",
            "[{\"op\":\"add\",\"path\":\"/a\"}]", "[{\"op\":\"test\",\"path\":\"/a\"}]",
            "[{\"op\":\"replace\",\"path\":\"/a\"}]", "[{\"op\":\"remove\"}]", "[{\"op\":\"remove\",\"path\":\"a\"}]",
            "[{\"op\":\"remove\",\"path\":\"/a~2\"}]", "[{\"op\":\"remove\",\"path\":\"/a~\"}]",
            "[{\"op\":\"remove\",\"path\":null}]", "[{\"op\":\"copy\",\"path\":\"/a\"}]",
            "[{\"op\":\"move\",\"path\":\"/a\",\"from\":5}]", "[{\"op\":\"move\",\"path\":\"/a/b\",\"from\":\"/a\"}]"})
    void refusesWhatIsNoPatch(String patch) {
        assertEquals(ProblemType.INVALID_BODY, refusal(() -> JsonPatch.of(json(patch))).type());
    }

    @Test
    void refusesAnEndlessPointerAndTooManyOperations() {
        String endless = "[{\"op\":\"remove\",\"path\":\"" + "/a".repeat(20_000) + "\"}]";
        assertEquals(ProblemType.INVALID_BODY, refusal(() -> JsonPatch.of(json(endless))).type());
        String many = IntStream.rangeClosed(0, Patch.MAX_OPERATIONS)
                .mapToObj(number -> "{\"op\":\"test\",\"path\":\"/a\",\"value\":1}").collect(Collectors.joining(",", "[", "]"));
        assertEquals(ProblemType.INVALID_BODY, refusal(() -> JsonPatch.of(json(many))).type());
    }

    @Test
    void doesNotGrowBeyondBoundsByCopying() {
        String copies = IntStream.range(0, 60).mapToObj(number -> "{\"op\":\"copy\",\"from\":\"\",\"path\":\"/a\"}")
                .collect(Collectors.joining(",", "[{\"op\":\"add\",\"path\":\"/b\",\"value\":\"" + "x".repeat(200_000)
                        + "\"},", "]"));
        assertEquals(ProblemType.INVALID_BODY,
                refusal(() -> JsonPatch.of(json(copies)).applyTo(json("{\"a\":1}"))).type());
    }

    private static Problem refusal(Runnable patching) {
        return assertThrows(ProblemException.class, patching::run).problem();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
