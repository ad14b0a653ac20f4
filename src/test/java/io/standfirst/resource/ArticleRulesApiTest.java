package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.standfirst.testing.Stories;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article may not say, and where its writer is told so. */
@QuarkusTest
class ArticleRulesApiTest extends ContentApiTest {

    private static final String LONG_URL = "https://example.org/" + "a".repeat(2_000);

    @ParameterizedTest
    @ValueSource(strings = {"headline", "kicker", "standfirst", "publisher"})
    void linesHaveNoWhiteSpaceAroundThemAndNoBreaks(String member) {
        for (String text : List.of(" a", "a ", "\ta", "a\n", "a\nb", "a\u0007b", "a\u2028b", "a\u0085b", "\u3000a")) {
            editorSends(any().with(member, text).json()).post("/v1/articles").then().statusCode(422)
                    .body("errors.pointer", hasItem("/" + member));
        }
        for (String blank : List.of("", "  ")) {
            breaksRules(post(any().with(member, blank)), "/" + member);
        }
    }

    @ParameterizedTest
    @CsvSource({"headline, 300", "kicker, 100", "standfirst, 2000", "publisher, 200"})
    void lengthsCountCodePoints(String member, int limit) {
        created(post(any().with(member, "𝒜".repeat(limit))));
        breaksRules(post(any().with(member, "𝒜".repeat(limit + 1))), "/" + member);
    }

    @Test
    void headlineIsRequired() {
        breaksRules(editorSends("{}").post("/v1/articles"), "/headline")
                .body("detail", containsString("errors"))
                .body("errors[0].detail", equalTo("is required"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        breaksRules(post(story(" Storm ").with("slug", "No Slug").with("kicker", "").with("language", "e")
                .with("canonicalUrl", "/storm").with("authors", List.of(Map.of()))
                .section("Heading ", "Text").section(null, "# Too big").quote("", "Ana")
                .relatedUrl("ftp://example.org", " Title")),
                "/slug", "/authors/0", "/headline", "/kicker", "/language", "/canonicalUrl", "/sections/0/heading",
                "/sections/1/heading", "/quotes/0/text", "/related/0/url", "/related/0/title", "/sections/1/body");
    }

    @Test
    void unknownMembersAreToldWithTheKnownOnes() {
        isProblem(post(any().with("headlin", "Storm").with("sections", List.of(Map.of("bodi", "Text")))),
                400, "invalid-body")
                .body("errors.find { it.pointer == '/headlin' }.allowed", hasItem("headline"))
                .body("errors.find { it.pointer == '/sections/0/bodi' }.allowed", hasItem("body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/storm", "storm", "//example.org/a", "ftp://example.org/a", "javascript:alert(1)",
            "https://", "https:///a", "https:example.org", " https://example.org", "https://example.org/a b",
            "https://exa mple.org", "https://example.org/%zz"})
    void canonicalUrlIsAWebAddress(String url) {
        breaksRules(post(any().with("canonicalUrl", url)), "/canonicalUrl");
    }

    @Test
    void webAddressesMayBeInAnyScriptAndHaveALimit() {
        created(post(any().with("canonicalUrl", "HTTPS://example.org:8443/straße/東京?q=ä#part")));
        breaksRules(post(any().with("canonicalUrl", LONG_URL)), "/canonicalUrl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "e", "en_US", "123", "en-", "x-private", "english language", "abcdefghi", "ën"})
    void languageIsATagOfBcp47(String language) {
        breaksRules(post(any().with("language", language)), "/language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant-TW", "sr-Latn", "es-419", "gsw", "de-CH-1996"})
    void languageComesBackAsItWasSent(String language) {
        created(post(any().with("language", language))).body("language", equalTo(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alt                 | /image/url
            url                 | /image/alt
            url alt=            |
            url=a.jpg alt       | /image/url
            url alt width=0     | /image/width
            url alt height=-1   | /image/height
            url alt caption=    | /image/caption
            url alt credit=     | /image/credit
            """)
    void imageNeedsAddressAndAlternative(String members, String pointer) {
        Map<String, Object> usual = Map.of("url", "https://images.example/a.jpg", "alt", "A wave");
        Map<String, Object> image = new HashMap<>();
        for (String member : members.split(" ")) {
            String[] pair = member.split("=", -1);
            Object value = pair.length == 1 ? usual.get(pair[0]) : pair[1];
            image.put(pair[0], pair[0].endsWith("th") || pair[0].endsWith("ht") ? Integer.valueOf(pair[1]) : value);
        }
        if (pointer == null) {
            created(post(any().with("image", image))).body("image.alt", equalTo(""));
        } else {
            breaksRules(post(any().with("image", image)), pointer);
        }
    }

    @Test
    void listsHaveLimits() {
        List<Map<String, String>> topics = Collections.nCopies(51, Map.of("slug", "harbour"));
        breaksRules(post(any().with("topics", topics)), "/topics");
        Stories long200 = any();
        for (int i = 0; i < 201; i++) {
            long200.section("Part " + i, "Text");
        }
        breaksRules(post(long200), "/sections");
    }

    @Test
    void bodiesMayBeLong() {
        created(post(any().section(null, "𝒜 ".repeat(100_000))));
        breaksRules(post(any().section(null, "a".repeat(200_001))), "/sections/0/body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No Capitals", "-a", "a-", "a--b", "ü", "a_b", "a/b", "", "a.b",
            "01976f0e-8c1d-7f3a-9b52-6f1f5d3c2a10"})
    void slugsHaveAForm(String slug) {
        breaksRules(post(any().with("slug", slug)), "/slug");
    }

    @Test
    void slugsHaveALimit() {
        created(post(any().with("slug", Stories.uniqueSlug("a".repeat(111)))));
        breaksRules(post(any().with("slug", "a".repeat(121))), "/slug");
    }

    @Test
    void bodyHasToBeAnObject() {
        for (String body : List.of("[]", "\"Storm\"", "7", "true", "null")) {
            isProblem(editor().contentType(ContentType.JSON).body(body).post("/v1/articles"), 400, "invalid-body");
        }
    }

    private static Stories any() {
        return story(unique("Storm closes the harbour"));
    }
}
