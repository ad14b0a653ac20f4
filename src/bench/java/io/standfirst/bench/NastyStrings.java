package io.standfirst.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Strings of every script and kind, in every string of an article. Each comes back as it was sent, or is refused. */
final class NastyStrings {

    private static final Map<String, String> STRINGS = new LinkedHashMap<>();

    static {
        STRINGS.put("Arabic", "ميناء مغلق بسبب العاصفة");
        STRINGS.put("Hebrew", "הנמל נסגר");
        STRINGS.put("Chinese", "港口因暴風雨關閉");
        STRINGS.put("Devanagari", "बंदरगाह बंद है");
        STRINGS.put("Thai", "ท่าเรือปิดเพราะพายุ");
        STRINGS.put("Korean, composed and not", "항구 \u1112\u1161\u11bc");
        STRINGS.put("combining", "e\u0301\u0302\u0303 Z\u0351\u036b\u0343algo");
        STRINGS.put("right to left override", "abc\u202Edef\u202C");
        STRINGS.put("isolates", "\u2067abc\u2069");
        STRINGS.put("zero width", "a\u200Bb\u200Dc\u2060d");
        STRINGS.put("soft hyphen", "har\u00ADbour");
        STRINGS.put("byte order mark", "\uFEFFharbour\uFEFF");
        STRINGS.put("astral", "𝒜😀👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿");
        STRINGS.put("noncharacters", "\uFFFE\uFFFF\uFDD0");
        STRINGS.put("private use", "\uE000\uDBFF\uDFFD");
        STRINGS.put("line ends", "one\r\ntwo\rthree\nfour\u2028five\u2029six\u0085seven");
        STRINGS.put("white space", "\u00A0\u2003\u3000\t");
        STRINGS.put("HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>&lt;&amp;&#0;");
        STRINGS.put("a link", "[x](javascript:alert(1)) <a href='data:text/html,x'>");
        STRINGS.put("SQL", "'; drop table article; --");
        STRINGS.put("SQL with escapes", "\\'; select pg_sleep(9); /*");
        STRINGS.put("templates", "${jndi:ldap://a} #{7*7} {{7*7}} <%= 7*7 %> %s%n%x");
        STRINGS.put("path", "../../../../etc/passwd\\..\\x");
        STRINGS.put("header", "a\r\nSet-Cookie: b=c");
        STRINGS.put("control", "a\u0007b\u001Bc\u007F");
        STRINGS.put("like wildcards", "100%_\\");
        STRINGS.put("number", "0");
        STRINGS.put("words of JSON", "null");
        STRINGS.put("quotation marks", "“‘\"'`«»„");
        STRINGS.put("a kilobyte", "ä".repeat(1024));
        STRINGS.put("a megabyte", "x".repeat(1 << 20));
    }

    private static final List<String> FIELDS = List.of("/headline", "/kicker", "/standfirst", "/publisher",
            "/canonicalUrl", "/language", "/slug", "/image/url", "/image/alt", "/image/caption", "/image/credit",
            "/authors/0/name", "/topics/0/slug", "/sections/1/heading", "/sections/0/body", "/sections/1/body",
            "/quotes/0/text", "/quotes/0/speakerRole", "/quotes/0/speaker/name", "/related/0/url", "/related/0/title",
            "/related/0/publisher");

    private final Api api;
    private int taken;
    private int refused;

    NastyStrings(Api api) {
        this.api = api;
    }

    /** Sends all; says what was changed on the way, or failed. */
    List<String> wrong() throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (String field : FIELDS) {
            for (Map.Entry<String, String> nasty : STRINGS.entrySet()) {
                String outcome = send(field, nasty.getValue());
                if (outcome != null) {
                    wrong.add(nasty.getKey() + " in " + field + ": " + outcome);
                }
            }
        }
        return wrong;
    }

    String summary() {
        return "%d came back as sent, %d refused".formatted(taken, refused);
    }

    private String send(String field, String nasty) throws IOException, InterruptedException {
        Api.Answer created = api.post("/v1/articles", article(field, nasty));
        if (created.status() / 100 == 4) {
            refused++;
            return isProblem(created) ? null : "a refusal that is no problem: " + created.status();
        }
        if (created.status() != 201) {
            return "status " + created.status();
        }
        JsonNode back = api.get("/v1/articles/" + created.json().path("id").asText()).expect(200).json();
        String came = back.at(field).asText();
        taken++;
        return came.equals(nasty) ? null : "came back as " + came.substring(0, Math.min(80, came.length()));
    }

    private static boolean isProblem(Api.Answer answer) {
        return answer.headers().getOrDefault("Content-Type", "").startsWith("application/problem+json")
                && answer.json().path("status").asInt() == answer.status();
    }

    /** An article with this string in one place. */
    private static JsonNode article(String field, String nasty) {
        String json = """
                {"headline": "Harbour", "image": {"url": "https://a.example/b.jpg", "alt": "A boat"},
                 "sections": [{"body": "Boats stayed in."}, {"heading": "Why", "body": "A storm came."}]}""";
        ObjectNode article = (ObjectNode) Json.read(json.getBytes(StandardCharsets.UTF_8));
        if (field.startsWith("/quotes")) {
            article.withArray("quotes").addObject().put("text", "Boats").putObject("speaker").put("name", "Ana");
        } else if (field.startsWith("/related")) {
            article.withArray("related").addObject().put("url", "https://a.example/").put("title", "Elsewhere");
        } else if (field.startsWith("/authors") || field.startsWith("/topics")) {
            article.withArray(field.split("/")[1]).addObject();
        }
        int name = field.lastIndexOf('/');
        JsonNode holder = article.at(field.substring(0, name));
        ((ObjectNode) holder).put(field.substring(name + 1), nasty);
        return article;
    }
}
