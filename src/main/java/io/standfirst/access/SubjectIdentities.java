package io.standfirst.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import io.standfirst.store.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives whoever comes with a token of the issuer the highest of the roles that it names (by {@code
 * quarkus.oidc.roles.role-claim-path}), and those below. Without one of ours they are readers.
 */
@ApplicationScoped
class SubjectIdentities implements SecurityIdentityAugmentor {

    private final Subjects subjects;

    SubjectIdentities(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        Optional<Role> role = role(identity);
        return identity.getPrincipal() instanceof JsonWebToken token && role.isPresent()
                ? context.runBlocking(() -> KeyIdentities.identity(identity, subjects.key(token, role.get())))
                : Uni.createFrom().item(identity);
    }

    private static Optional<Role> role(SecurityIdentity identity) {
        return Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.name().toLowerCase(Locale.ROOT)))
                .reduce((lower, higher) -> higher);
    }
}
