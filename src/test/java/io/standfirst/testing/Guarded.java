package io.standfirst.testing;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A server with single sign-on and traces, for the browsers of two other origins, that takes changes only with
 * {@code If-Match}, and not any number of requests. Its tests share one start, too.
 */
public class Guarded implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                entry("standfirst.require-if-match", "true"),
                entry("standfirst.rate.address.requests", "300"),
                entry("standfirst.rate.address.per", "10h"),
                entry("standfirst.rate.key.requests", "200"),
                entry("standfirst.rate.key.per", "10h"),
                // A test is a client of its own by what a proxy says
                entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                entry("quarkus.http.cors.enabled", "true"),
                entry("quarkus.http.cors.origins", "https://paper.example,https://courier.example"),
                entry("quarkus.otel.sdk.disabled", "false"),
                entry("quarkus.otel.traces.exporter", "none"),
                entry("quarkus.oidc.public-key", Tokens.publicKey()),
                entry("quarkus.oidc.token.issuer", Tokens.ISSUER),
                entry("quarkus.oidc.token.audience", Tokens.AUDIENCE),
                entry("quarkus.oidc.roles.role-claim-path", "newsroom/roles"));
    }
}
