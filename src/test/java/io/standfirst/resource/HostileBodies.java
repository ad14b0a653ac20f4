package io.standfirst.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** Bodies that nobody should send, made from one that is good. */
final class HostileBodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Values for any place, written as JSON. */
    private static final List<String> VALUES = List.of("null", "true", "0", "-1", "1.5", "2147483648", "-2147483648",
            "9223372036854775808", "1e400", "123456789012345678901234567890", "\"\"", "\" \"", "\"a\"", "\"\\u0000\"",
            "\"\\ud83d\"", "\"\\udc00\\ud800\"", "\"\\u0001\\u001f\\u007f\\u0085\"", "\"\\ufeff\\uffff\\ufdd0\"",
            "\"\\u202e\\u2066 gnp.exe\"", "\"\\u0301\\u0301\"", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"\": null}",
            "{\"id\": null}", "{\"id\": 7}", "{\"name\": \"\"}", "{\"name\": \"\\u0301\"}", "{\"slug\": \"%\"}",
            "\"0000-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59-18:00\"", "\"0000-01-01T00:00:00+18:00\"",
            "\"2020-02-30T00:00:00Z\"", "\"2020-01-01T00:00:00.123456789Z\"",
            "\"00000000-0000-0000-0000-000000000000\"", "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
            "\"' or 1=1 --\"", "\"${jndi:ldap://example.org}\"", "\"https://\"", "\"https://[::1\"", "\"section\"");

    /** All of them everywhere would be 8,000 requests. */
    private static final int VALUES_AT_EACH_PLACE = 2;

    private HostileBodies() {
    }

    /** Bodies that are no JSON document, or not one that this API takes from anybody. */
    static Map<String, byte[]> malformed(JsonNode good) {
        String text = good.toString();
        Map<String, byte[]> bodies = new TreeMap<>();
        bodies.put("nothing", new byte[0]);
        bodies.put("white space", bytes(" \n\t"));
        bodies.put("cut off", bytes(text.substring(0, text.length() - 1)));
        bodies.put("two documents", bytes(text + text));
        bodies.put("trailing text", bytes(text + " x"));
        bodies.put("a comment", bytes("/* a */" + text));
        bodies.put("a trailing comma", bytes(text.substring(0, text.length() - 1) + "," + text.charAt(text.length() - 1)));
        bodies.put("single quotes", bytes(text.replace('"', '\'') + "'"));
        bodies.put("not a number", bytes("{\"headline\": NaN}"));
        bodies.put("not UTF-8", new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'});
        bodies.put("UTF-16", text.getBytes(StandardCharsets.UTF_16));
        bodies.put("overlong UTF-8", new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'});
        bodies.put("null", bytes("null"));
        bodies.put("a number", bytes("7"));
        bodies.put("a string", bytes("\"headline\""));
        bodies.put("nested arrays", bytes("[".repeat(100_000)));
        bodies.put("nested objects", bytes("{\"a\":".repeat(60) + "1" + "}".repeat(60)));
        bodies.put("a long name", bytes("{\"" + "a".repeat(10_000) + "\": 1}"));
        bodies.put("a long number", bytes("{\"position\": " + "9".repeat(100_000) + "}"));
        bodies.put("a duplicate", bytes("{\"name\": \"a\", \"name\": \"b\"}"));
        bodies.put("an unknown member", bytes("{\"__proto__\": {}}"));
        bodies.put("NUL", bytes("{\"name\": \"\\u0000\"}"));
        bodies.put("half a surrogate pair", bytes("{\"name\": \"\\ud83d\"}"));
        bodies.put("half a surrogate pair as name", bytes("{\"\\udc00\": 1}"));
        return bodies;
    }

    /** The good body with the value at each place replaced by some of the others; at all places together, by all. */
    static List<String> withOtherValues(JsonNode good) {
        List<String> bodies = new ArrayList<>();
        int places = places(good).size();
        int each = Math.max(VALUES_AT_EACH_PLACE, VALUES.size() / places);
        for (int index = 0; index < places; index++) {
            for (int value = 0; value < each; value++) {
                bodies.add(replaced(good, index, VALUES.get((index * each + value) % VALUES.size())));
            }
        }
        return bodies;
    }

    /** The good body with every text made too long, in one of two ways, and every list, in turn. */
    static List<String> tooLong(JsonNode good) {
        List<String> bodies = new ArrayList<>();
        List<Place> places = places(good);
        for (int index = 0; index < places.size(); index++) {
            JsonNode value = places.get(index).value();
            if (value.isTextual()) {
                bodies.add(replaced(good, index, index % 2 == 0
                        ? "\"" + "a".repeat(300_000) + "\""
                        : "\"https://example.org/" + "\uD83D\uDE42-".repeat(5_001) + "\""));
            } else if (value.isArray() && !value.isEmpty()) {
                bodies.add(replaced(good, index, many(value.get(0))));
            }
        }
        if (good.isArray()) {
            bodies.add(many(good.get(0)));
        }
        return bodies;
    }

    /** Some values at some places, always the same ones. */
    static List<String> random(JsonNode good, int count, long seed) {
        Random random = new Random(seed);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            JsonNode body = good;
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                List<Place> places = places(body);
                if (!places.isEmpty()) {
                    body = parse(replaced(body, random.nextInt(places.size()), value(random, 3)));
                }
            }
            bodies.add(text(body));
        }
        return bodies;
    }

    private static String value(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) > 0) {
            String value = VALUES.get(random.nextInt(VALUES.size()));
            return value.contains("1e400") ? "1e300" : value;
        }
        String inner = value(random, depth - 1);
        return random.nextBoolean() ? "[" + inner + ", " + value(random, depth - 1) + "]" : "{\"text\": " + inner + "}";
    }

    private static String many(JsonNode item) {
        return "[" + (text(item) + ",").repeat(9_999) + text(item) + "]";
    }

    /** A value within a document, and how another one takes its place. */
    private record Place(JsonNode value, Function<ContainerNode<?>, JsonNode> replace) {
    }

    private static List<Place> places(JsonNode document) {
        List<Place> places = new ArrayList<>();
        collect(document, places);
        return places;
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                places.add(new Place(object.get(name), other -> object.set(name, other)));
                collect(object.get(name), places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(new Place(array.get(i), other -> array.set(index, other)));
                collect(array.get(i), places);
            }
        }
    }

    private static String replaced(JsonNode good, int index, String value) {
        JsonNode copy = good.deepCopy();
        String mark = "@@ here @@";
        ArrayNode holder = NODES.arrayNode().add(mark);
        places(copy).get(index).replace().apply(holder);
        return copy.toString().replace("[\"" + mark + "\"]", value);
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode node) {
        return node.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
