package io.standfirst.access;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a key from {@code Authorization: Bearer} (RFC 6750, section 2.1). What has the form of a signed token (RFC 7515,
 * section 7.1) is left to the issuer of {@code quarkus.oidc.*}; without one it opens nothing.
 */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer";
    /** It begins with a JSON object in base64url; an operator may choose a key that has dots, too. */
    private static final Pattern JWT = Pattern.compile("ey[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    static final String CHALLENGE = "Bearer realm=\"standfirst\"";

    private final OidcAuthenticationMechanism issuer;

    KeyMechanism(OidcAuthenticationMechanism issuer) {
        this.issuer = issuer;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        // Whatever else is sent as a credential is refused as a wrong key, never taken for a reader without one.
        String secret = header.regionMatches(true, 0, BEARER + " ", 0, BEARER.length() + 1)
                ? header.substring(BEARER.length() + 1).strip()
                : "";
        return JWT.matcher(secret).matches()
                ? issuer.authenticate(context, identities).onItem().ifNull().failWith(AuthenticationFailedException::new)
                : identities.authenticate(new KeyRequest(secret));
    }

    /** Before Quarkus' own, which would ask the issuer about every key. */
    @Override
    public int getPriority() {
        return 2 * DEFAULT_PRIORITY;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", CHALLENGE));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class, TokenAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, BEARER));
    }
}
