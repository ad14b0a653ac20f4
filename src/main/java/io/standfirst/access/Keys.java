package io.standfirst.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.standfirst.article.Ids;
import io.standfirst.store.Key;
import io.standfirst.store.KeyRepository;
import io.standfirst.store.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hands out keys, takes them back, and knows them when they are presented. */
@ApplicationScoped
public class Keys {

    private final KeyRepository keys;
    private final Ids ids;
    private final Clock clock;

    Keys(KeyRepository keys, Ids ids, Clock clock) {
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** A key and its secret, which nobody can show again. */
    public record NewKey(Key key, String secret) {
    }

    /**
     * @param expiresAt the first instant at which the key no longer opens anything; null for a key that does not expire
     */
    public NewKey create(String name, Role role, Instant expiresAt) {
        String secret = KeySecret.random();
        Key key = key(name, role, expiresAt, secret);
        QuarkusTransaction.requiringNew().run(() -> keys.insert(key, KeySecret.hash(secret)));
        return new NewKey(key, secret);
    }

    public List<Key> all() {
        return QuarkusTransaction.requiringNew().call(keys::all);
    }

    public Optional<Key> get(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> keys.get(id));
    }

    /** Revokes a key for good; one that is revoked stays as it is. */
    public Optional<Key> revoke(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> keys.get(id).map(key -> {
            if (key.revokedAt() != null) {
                return key;
            }
            Key revoked = new Key(key.id(), key.name(), key.role(), key.hint(), key.subject(), key.createdAt(),
                    key.expiresAt(), clock.instant());
            keys.save(revoked);
            return revoked;
        }));
    }

    /** The key that a secret opens, if it is one of ours that is still good. */
    public Optional<Key> authenticate(String secret) {
        String hash = KeySecret.hash(secret);
        return keys.byHash(hash)
                .filter(lock -> KeySecret.matches(lock.hash(), hash))
                .map(KeyRepository.Lock::key)
                .filter(key -> key.usableAt(clock.instant()));
    }

    /**
     * Makes a secret that the operator chose open everything, if nobody had it before. What was revoked stays so.
     *
     * @return whether it opens everything now
     */
    boolean ensureAdmin(String name, String secret) {
        String hash = KeySecret.hash(secret);
        if (keys.byHash(hash).isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> keys.insertIfNone(key(name, Role.ADMIN, null, secret), hash));
        }
        return authenticate(secret).filter(key -> key.role() == Role.ADMIN).isPresent();
    }

    private Key key(String name, Role role, Instant expiresAt, String secret) {
        return new Key(ids.next(), name, role, KeySecret.hint(secret), null, clock.instant(), expiresAt, null);
    }
}
