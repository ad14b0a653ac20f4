package io.standfirst.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.standfirst.article.Ids;
import io.standfirst.article.Limits;
import io.standfirst.store.Key;
import io.standfirst.store.KeyRepository;
import io.standfirst.store.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The people behind the issuer's tokens. Each has a key without a secret, so that the change log and the revisions can
 * say who it was, and so that an administrator can shut them out.
 */
@ApplicationScoped
class Subjects {

    /** Claims that may hold a name for people, the best first (OpenID Connect Core, 5.1). */
    private static final List<String> NAMES = List.of("name", "preferred_username", "email", "sub");

    private final KeyRepository keys;
    private final Ids ids;
    private final Clock clock;

    Subjects(KeyRepository keys, Ids ids, Clock clock) {
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The key of the token's subject, made when they first come. It says the name and the role of their latest token.
     *
     * @throws AuthenticationFailedException if the key was revoked, or the token names no subject
     */
    Key key(JsonWebToken token, Role role) {
        if (token.getSubject() == null) {
            throw new AuthenticationFailedException();
        }
        String subject = token.getIssuer() + " " + token.getSubject();
        Key known = keys.ofSubject(subject).orElse(null);
        if (known != null && known.name().equals(name(token)) && known.role() == role) {
            return usable(known);
        }
        return usable(QuarkusTransaction.requiringNew().call(() -> store(subject, name(token), role)));
    }

    private Key store(String subject, String name, Role role) {
        keys.insertIfNone(new Key(ids.next(), name, role, "", subject, clock.instant(), null, null), null);
        Key stored = keys.ofSubject(subject).orElseThrow();
        Key renewed = new Key(stored.id(), name, role, "", subject, stored.createdAt(), null, stored.revokedAt());
        keys.save(renewed);
        return renewed;
    }

    private Key usable(Key key) {
        if (!key.usableAt(clock.instant())) {
            throw new AuthenticationFailedException();
        }
        return key;
    }

    private static String name(JsonWebToken token) {
        String name = NAMES.stream()
                .flatMap(claim -> Stream.ofNullable(token.<Object>getClaim(claim)))
                .map(Objects::toString)
                .filter(text -> !text.isBlank())
                .findFirst().orElse(token.getSubject());
        return name.codePointCount(0, name.length()) <= Limits.NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, Limits.NAME));
    }
}
