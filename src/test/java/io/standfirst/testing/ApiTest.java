package io.standfirst.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.standfirst.store.Role;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;

/**
 * What tests over HTTP begin with: requests as a reader or with a key of a role, no redirect followed, and every answer
 * held against the API's document. Test classes share one start of the application and one database, so each makes
 * content of its own and looks only at that.
 */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public abstract class ApiTest {

    private static final RedirectConfig NO_REDIRECTS = RedirectConfig.redirectConfig().followRedirects(false);

    @Inject
    protected TestKeys keys;

    @Inject
    protected TestClock clock;

    @BeforeEach
    void noteThatItRan() {
        ContractCoverage.ran(getClass());
    }

    /** Holds the answer to a plain client against the API's document, too. */
    protected static void checkContract(HttpResponse<String> answer) {
        ContractFilter.INSTANCE.check(answer);
    }

    /** A request without a key. */
    protected RequestSpecification reader() {
        return given()
                .config(RestAssuredConfig.config().redirect(NO_REDIRECTS))
                .filter(ContractFilter.INSTANCE);
    }

    /** A request with a key of this role. */
    protected RequestSpecification as(Role role) {
        return reader().header("Authorization", "Bearer " + keys.of(role));
    }

    protected RequestSpecification viewer() {
        return as(Role.VIEWER);
    }

    protected RequestSpecification editor() {
        return as(Role.EDITOR);
    }

    protected RequestSpecification publisher() {
        return as(Role.PUBLISHER);
    }

    protected RequestSpecification admin() {
        return as(Role.ADMIN);
    }

    /** A request of an editor with a JSON body. */
    protected RequestSpecification editorSends(Object body) {
        return editor().contentType(ContentType.JSON).body(body);
    }

    /** A request with a body of some media type, to which nothing is added. */
    public static RequestSpecification sends(RequestSpecification request, String mediaType, String body) {
        return as(request, mediaType, ContentType.TEXT).body(body);
    }

    /** The same with bytes that need not be text. */
    protected static RequestSpecification sends(RequestSpecification request, String mediaType, byte[] body) {
        return as(request, mediaType, ContentType.BINARY).body(body);
    }

    private static RequestSpecification as(RequestSpecification request, String mediaType, ContentType encoding) {
        EncoderConfig asItIs = EncoderConfig.encoderConfig()
                .encodeContentTypeAs(mediaType, encoding)
                .defaultCharsetForContentType("UTF-8", mediaType)
                .appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return request.config(RestAssuredConfig.config().encoderConfig(asItIs).redirect(NO_REDIRECTS))
                .contentType(mediaType);
    }

    /** A request of a publisher with a JSON body. */
    protected RequestSpecification publisherSends(Object body) {
        return publisher().contentType(ContentType.JSON).body(body);
    }
}
