package io.standfirst.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.standfirst.testing.Guarded;
import io.standfirst.testing.Newsroom;
import org.junit.jupiter.api.Test;

/** A server that browsers of other origins may read. What CORS adds is none of the API's document. */
@QuarkusTest
@TestProfile(Guarded.class)
class OtherOriginsApiTest extends Newsroom {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @Test
    void whoeverKeepsAnAnswerIsToldThatOthersDifferByTheOrigin() {
        String path = "/v1/articles/" + published();
        for (int time = 0; time < 2; time++) {
            reader().get(path).then().statusCode(200).header("Vary", containsString("Origin")).header(ALLOWED, nullValue());
            from("https://paper.example", path).header(ALLOWED, equalTo("https://paper.example"));
            from("https://courier.example", path).header(ALLOWED, equalTo("https://courier.example"))
                    .header("Access-Control-Expose-Headers", containsString("ETag"));
        }
    }

    private ValidatableResponse from(String origin, String path) {
        return reader().noFilters().header("Origin", origin).get(path).then().statusCode(200)
                .header("Vary", containsString("Origin"));
    }
}
