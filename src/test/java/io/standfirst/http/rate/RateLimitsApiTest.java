package io.standfirst.http.rate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.ApiTest;
import io.standfirst.testing.Guarded;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Guarded.class)
class RateLimitsApiTest extends ApiTest {

    private static final int OF_ADDRESS = 300;
    private static final int OF_KEY = 200;

    private RequestSpecification from(String address) {
        return reader().header("X-Forwarded-For", address);
    }

    /** Answers that the cache has kept count, too. */
    @Test
    void sendsAddressAwayThatAsksTooOften() {
        for (int i = 0; i < OF_ADDRESS; i++) {
            from("203.0.113.7").get("/v1/topics").then().statusCode(200);
        }

        from("203.0.113.7").get("/v1/topics").then().statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*")).header("RateLimit-Policy", "\"address\";q=300;w=36000")
                .header("RateLimit", startsWith("\"address\";r=0;t=")).body("type", endsWith("/problems/too-many-requests"));
        from("203.0.113.8").get("/v1/topics").then().statusCode(200)
                .header("RateLimit", startsWith("\"address\";r=299;t="));
    }

    /** Before it is looked up, so that nobody can try keys for long. */
    @Test
    void sendsKeyAwayThatAsksTooOften() {
        for (int i = 0; i < OF_KEY; i++) {
            from("203.0.113.9").header("Authorization", "Bearer of-nobody").get("/v1/topics").then().statusCode(401);
        }

        from("203.0.113.10").header("Authorization", "Bearer of-nobody").get("/v1/topics").then().statusCode(429);
        from("203.0.113.10").header("Authorization", "Bearer of-nobody-else").get("/v1/topics").then().statusCode(401);
        from("203.0.113.10").get("/v1/topics").then().statusCode(200);
    }

    @Test
    void countsNetworkOfIpv6AsOne() {
        from("2001:db8::1").get("/v1/topics").then().header("RateLimit", startsWith("\"address\";r=299;"));
        from("2001:db8::2").get("/v1/topics").then().header("RateLimit", startsWith("\"address\";r=298;"));
        from("2001:db8:0:1::1").get("/v1/topics").then().header("RateLimit", startsWith("\"address\";r=299;"));
    }

    @Test
    void doesNotCountHealth() {
        given().get("/q/health/live").then().statusCode(200).header("RateLimit", nullValue());
    }
}
