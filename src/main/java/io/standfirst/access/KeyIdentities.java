package io.standfirst.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.standfirst.store.Key;
import io.standfirst.store.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;

/** Turns a presented key into an identity that has the key's role and all roles below it. */
@ApplicationScoped
class KeyIdentities implements IdentityProvider<KeyRequest> {

    /** Under which name the identity carries its {@link Actor}. */
    static final String ACTOR = "standfirst.actor";

    private final Keys keys;

    KeyIdentities(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            KeyRequest request, AuthenticationRequestContext context) {
        String secret = request.secret();
        return context.runBlocking(() -> keys.authenticate(secret)
                .map(KeyIdentities::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Key key) {
        return identity(QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(key.id().toString())), key);
    }

    /** The same somebody, with what their key may do. */
    static SecurityIdentity identity(SecurityIdentity known, Key key) {
        return identity(QuarkusSecurityIdentity.builder(known), key);
    }

    private static SecurityIdentity identity(QuarkusSecurityIdentity.Builder identity, Key key) {
        identity.addAttribute(ACTOR, new Actor(key.id(), key.role()));
        Arrays.stream(Role.values())
                .filter(key.role()::includes)
                .forEach(role -> identity.addRole(role.name().toLowerCase(Locale.ROOT)));
        return identity.build();
    }
}
