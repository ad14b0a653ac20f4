package io.standfirst.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A server with single sign-on, that takes changes only with {@code If-Match}, and not any number of requests. Its tests share
 * one start, too.
 */
public class Guarded implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "standfirst.require-if-match", "true",
                "standfirst.rate.address.requests", "300",
                "standfirst.rate.address.per", "10h",
                "standfirst.rate.key.requests", "200",
                "standfirst.rate.key.per", "10h",
                // A test is a client of its own by what a proxy says
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.oidc.public-key", Tokens.publicKey(),
                "quarkus.oidc.token.issuer", Tokens.ISSUER,
                "quarkus.oidc.token.audience", Tokens.AUDIENCE,
                "quarkus.oidc.roles.role-claim-path", "newsroom/roles");
    }
}
