package io.standfirst.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies that are not an article, each in its own way. Each has to be refused. */
final class BrokenJson {

    private static final int DEEP = 100_000;

    private BrokenJson() {
    }

    static Map<String, byte[]> all() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nothing", "");
        texts.put("white space", " \n\t ");
        texts.put("null", "null");
        texts.put("a list", "[]");
        texts.put("a string", "\"headline\"");
        texts.put("a number", "7");
        texts.put("no end", "{\"headline\":\"x\"");
        texts.put("a tail", "{\"headline\":\"x\"} {}");
        texts.put("a closing brace too many", "{\"headline\":\"x\"}}");
        texts.put("a key twice", "{\"headline\":\"x\",\"headline\":\"y\"}");
        texts.put("a key twice, once escaped", "{\"headline\":\"x\",\"head\\u006cine\":\"y\"}");
        texts.put("a comment", "{\"headline\":\"x\"/* */}");
        texts.put("a comma too many", "{\"headline\":\"x\",}");
        texts.put("single quotes", "{'headline':'x'}");
        texts.put("NaN", "{\"headline\":NaN}");
        texts.put("a leading zero", "{\"image\":{\"url\":\"https://a.example/\",\"alt\":\"a\",\"width\":01}}");
        texts.put("an unknown member", "{\"headline\":\"x\",\"hedline\":\"y\"}");
        texts.put("a number for a string", "{\"headline\":1}");
        texts.put("true for a string", "{\"headline\":true}");
        texts.put("an object for a string", "{\"headline\":{}}");
        texts.put("a string for a list", "{\"headline\":\"x\",\"sections\":\"y\"}");
        texts.put("an object for a list", "{\"headline\":\"x\",\"sections\":{}}");
        for (String list : new String[] {"sections", "quotes", "related", "authors", "topics"}) {
            texts.put("null in " + list, "{\"headline\":\"x\",\"" + list + "\":[null]}");
            texts.put("a number in " + list, "{\"headline\":\"x\",\"" + list + "\":[1]}");
            texts.put("a list in " + list, "{\"headline\":\"x\",\"" + list + "\":[[]]}");
        }
        texts.put("NUL, escaped", "{\"headline\":\"a\\u0000b\"}");
        texts.put("NUL, plain", "{\"headline\":\"a\0b\"}");
        texts.put("a control character", "{\"headline\":\"a\u0001b\"}");
        texts.put("half a pair", "{\"headline\":\"\\ud83d\"}");
        texts.put("the other half", "{\"headline\":\"\\ude00\"}");
        texts.put("a pair the wrong way round", "{\"headline\":\"\\ude00\\ud83d\"}");
        texts.put("half a pair as a key", "{\"\\ud83d\":1,\"headline\":\"x\"}");
        texts.put("a bad escape", "{\"headline\":\"\\x41\"}");
        texts.put("half an escape", "{\"headline\":\"\\u00\"}");
        texts.put("an endless number", "{\"revision\":" + "9".repeat(100_000) + ",\"headline\":1}");
        texts.put("a huge exponent", "{\"image\":{\"url\":\"https://a.example/\",\"alt\":\"a\",\"width\":1e999999999}}");
        texts.put("a long key", "{\"" + "k".repeat(200_000) + "\":1}");
        texts.put("many keys", many());
        texts.put("deep lists", "[".repeat(DEEP) + "]".repeat(DEEP));
        texts.put("deep lists inside", "{\"headline\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        texts.put("deep objects", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
        texts.put("deep, no end", "{\"sections\":[".repeat(DEEP));
        texts.forEach((name, text) -> bodies.put(name, text.getBytes(StandardCharsets.UTF_8)));
        bodies.put("an overlong slash", bytes("{\"headline\":\"", new int[] {0xC0, 0xAF}));
        bodies.put("an overlong NUL", bytes("{\"headline\":\"", new int[] {0xC0, 0x80}));
        bodies.put("a surrogate in UTF-8", bytes("{\"headline\":\"", new int[] {0xED, 0xA0, 0x80}));
        bodies.put("beyond Unicode", bytes("{\"headline\":\"", new int[] {0xF4, 0x90, 0x80, 0x80}));
        bodies.put("half a character", bytes("{\"headline\":\"", new int[] {0xE2, 0x82}));
        bodies.put("a lone continuation", bytes("{\"headline\":\"", new int[] {0x80}));
        bodies.put("Latin-1", bytes("{\"headline\":\"", new int[] {0xE9}));
        bodies.put("UTF-16", "{\"headline\":\"x\"}".getBytes(StandardCharsets.UTF_16));
        return bodies;
    }

    private static String many() {
        StringBuilder keys = new StringBuilder("{");
        for (int i = 0; i < 50_000; i++) {
            keys.append("\"k").append(i).append("\":1,");
        }
        return keys.append("\"z\":1}").toString();
    }

    private static byte[] bytes(String before, int[] broken) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        for (int one : broken) {
            bytes.write(one);
        }
        bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
