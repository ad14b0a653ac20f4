package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.standfirst.access.Keys;
import io.standfirst.http.json.Patch;
import io.standfirst.store.Role;
import io.standfirst.testing.ApiDocument;
import io.standfirst.testing.ApiDocument.Operation;
import io.standfirst.testing.ApiTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Who may call what: one table for every operation of the API. */
@QuarkusTest
class RolesApiTest extends ApiTest {

    /** The least role that may call an operation; empty where nobody needs a key. */
    private static final Map<String, Optional<Role>> TABLE = Map.ofEntries(
            none("listProblems"),
            none("getProblem"),

            none("listArticles"),
            none("getArticle"),
            editor("createArticle"),
            editor("replaceArticle"),
            editor("updateArticle"),
            editor("deleteArticle"),

            none("listSections"),
            none("getSection"),
            editor("createSection"),
            editor("replaceSection"),
            editor("updateSection"),
            editor("deleteSection"),
            editor("orderSections"),

            viewer("listRevisions"),
            viewer("getRevision"),
            viewer("diffRevisions"),
            editor("restoreRevision"),
            none("getHistory"),

            none("listArticleQuotes"),
            none("getArticleQuote"),
            editor("createArticleQuote"),
            editor("replaceArticleQuote"),
            editor("updateArticleQuote"),
            editor("deleteArticleQuote"),
            editor("orderArticleQuotes"),

            none("listRelatedItems"),
            none("getRelatedItem"),
            editor("createRelatedItem"),
            editor("replaceRelatedItem"),
            editor("updateRelatedItem"),
            editor("deleteRelatedItem"),
            editor("orderRelatedItems"),
            viewer("listRelatedBans"),
            editor("createRelatedBan"),
            editor("deleteRelatedBan"),

            none("listCorrections"),
            none("getCorrection"),
            publisher("createCorrection"),
            publisher("replaceCorrection"),
            publisher("updateCorrection"),
            publisher("deleteCorrection"),

            viewer("getPublication"),
            publisher("publishArticle"),
            publisher("unpublishArticle"),
            publisher("withdrawArticle"),
            publisher("reinstateArticle"),

            none("listQuotes"),
            none("getQuote"),

            none("listChanges"),

            none("search"),
            none("suggest"),
            admin("rebuildSearch"),
            admin("getSearchRebuild"),

            none("listSpeakers"),
            none("getSpeaker"),
            none("listSpeakerQuotes"),
            editor("createSpeaker"),
            editor("replaceSpeaker"),
            editor("updateSpeaker"),
            editor("mergeSpeaker"),
            editor("deleteSpeaker"),

            none("listAuthors"),
            none("getAuthor"),
            editor("createAuthor"),
            editor("replaceAuthor"),
            editor("updateAuthor"),
            editor("mergeAuthor"),
            editor("deleteAuthor"),

            none("listTopics"),
            none("getTopic"),
            editor("createTopic"),
            editor("replaceTopic"),
            editor("updateTopic"),
            editor("deleteTopic"),

            none("getArticlesRss"),
            none("getArticlesAtom"),
            none("getArticlesJsonFeed"),
            none("getQuotesAtom"),
            none("getCorrectionsAtom"),
            none("getNewsSitemap"),

            editor("createImport"),
            editor("getImport"),
            viewer("getExport"),

            viewer("listTrash"),
            viewer("getTrashedArticle"),
            editor("restoreArticle"),
            admin("eraseArticle"),

            admin("listWebhooks"),
            admin("getWebhook"),
            admin("createWebhook"),
            admin("replaceWebhook"),
            admin("updateWebhook"),
            admin("deleteWebhook"),
            admin("rotateWebhookSecret"),
            admin("testWebhook"),
            admin("listWebhookDeliveries"),
            admin("getWebhookDelivery"),
            admin("redeliverWebhookDelivery"),

            admin("listKeys"),
            admin("getKey"),
            admin("createKey"),
            admin("revokeKey"));

    /** The only operations that do not look at keys: who is refused for a bad one must be able to read why. */
    private static final Set<String> EXPLANATIONS = Set.of("listProblems", "getProblem");

    @Inject
    Keys access;

    @Test
    void tableAndDocumentNameTheSameOperations() {
        Set<String> documented = ApiDocument.operations().stream().map(Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(documented, new TreeSet<>(TABLE.keySet()),
                "every operation of the API's document needs a row in the table of roles, and every row an operation");
    }

    @Test
    void documentSaysTheRoles() {
        forEachOperation(operation -> assertEquals(required(operation).map(RolesApiTest::name), operation.role(),
                operation + " is documented with this role"));
    }

    @Test
    void refusesReadersWhatIsForKeyHolders() {
        forEachOperation(operation -> {
            int status = call(operation, reader());
            if (required(operation).isPresent()) {
                assertEquals(401, status, operation + " without a key");
            } else {
                assertLetIn(status, operation, "a reader");
            }
        });
    }

    @Test
    void refusesLowerRoles() {
        forEachOperation(operation -> lowerThan(required(operation)).forEach(role ->
                assertEquals(403, call(operation, as(role)), operation + " with the role " + role)));
    }

    @Test
    void letsTheRoleAndHigherOnesIn() {
        forEachOperation(operation -> {
            List<Role> lower = lowerThan(required(operation));
            Arrays.stream(Role.values()).filter(role -> !lower.contains(role)).forEach(role ->
                    assertLetIn(call(operation, as(role)), operation, "the role " + role));
        });
    }

    @Test
    void refusesWrongKeysEverywhere() {
        everywhereRefused("Bearer " + "x".repeat(40));
    }

    @Test
    void refusesEmptyKeysEverywhere() {
        everywhereRefused("Bearer");
    }

    @Test
    void refusesOtherCredentialsEverywhere() {
        everywhereRefused("Basic dGVzdDp0ZXN0");
    }

    @Test
    void refusesExpiredKeysEverywhere() {
        everywhereRefused("Bearer " + access.create(unique("expired"), Role.ADMIN,
                clock.instant().minus(Duration.ofSeconds(1))).secret());
    }

    @Test
    void refusesRevokedKeysEverywhere() {
        Keys.NewKey key = access.create(unique("revoked"), Role.ADMIN, null);
        String authorization = "Bearer " + key.secret();
        reader().header("Authorization", authorization).get("/v1/keys").then().statusCode(200);
        access.revoke(key.key().id());
        everywhereRefused(authorization);
    }

    private void everywhereRefused(String authorization) {
        forEachOperation(operation -> assertEquals(EXPLANATIONS.contains(operation.id()) ? 200 : 401,
                call(operation, reader().header("Authorization", authorization)), operation + " with a bad key"));
        assertEquals(401, reader().header("Authorization", authorization).head("/v1/articles").statusCode());
    }

    /** A request that the operation's method takes in; there is nothing at its ids. */
    private static int call(Operation operation, RequestSpecification request) {
        String path = operation.path()
                .replace("{slug}", "not-found")
                .replace("{number}", "1")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        if (operation.method().equals("PATCH")) {
            request.contentType(Patch.MERGE_PATCH).body("{}");
        }
        if (Set.of("POST", "PUT").contains(operation.method())) {
            String type = operation.bodies().keySet().stream().findFirst().orElse("application/json");
            request.config(RestAssuredConfig.config().encoderConfig(
                            EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.TEXT)))
                    .contentType(type).body(path.endsWith("/order") ? "[]" : "{}");
        }
        return request.request(operation.method(), path).statusCode();
    }

    private static void forEachOperation(Consumer<Operation> check) {
        assertAll(ApiDocument.operations().stream().map(operation -> (Executable) () -> check.accept(operation)));
    }

    private static void assertLetIn(int status, Operation operation, String who) {
        assertFalse(status == 401 || status == 403 || status >= 500,
                "%s has to let %s in, but answered %d".formatted(operation, who, status));
    }

    private static Optional<Role> required(Operation operation) {
        return TABLE.getOrDefault(operation.id(), Optional.empty());
    }

    private static List<Role> lowerThan(Optional<Role> required) {
        return Arrays.stream(Role.values())
                .filter(role -> required.isPresent() && role.ordinal() < required.get().ordinal())
                .toList();
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Map.Entry<String, Optional<Role>> none(String operation) {
        return entry(operation, Optional.empty());
    }

    private static Map.Entry<String, Optional<Role>> viewer(String operation) {
        return entry(operation, Optional.of(Role.VIEWER));
    }

    private static Map.Entry<String, Optional<Role>> editor(String operation) {
        return entry(operation, Optional.of(Role.EDITOR));
    }

    private static Map.Entry<String, Optional<Role>> publisher(String operation) {
        return entry(operation, Optional.of(Role.PUBLISHER));
    }

    private static Map.Entry<String, Optional<Role>> admin(String operation) {
        return entry(operation, Optional.of(Role.ADMIN));
    }
}
