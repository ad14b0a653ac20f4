package io.standfirst.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server with single sign-on and traces, that takes changes only with {@code If-Match}. Its tests share one start, too. */
public class Guarded implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "standfirst.require-if-match", "true",
                "quarkus.otel.sdk.disabled", "false",
                "quarkus.otel.traces.exporter", "none",
                "quarkus.oidc.public-key", Tokens.publicKey(),
                "quarkus.oidc.token.issuer", Tokens.ISSUER,
                "quarkus.oidc.token.audience", Tokens.AUDIENCE,
                "quarkus.oidc.roles.role-claim-path", "newsroom/roles");
    }
}
