package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keys, found by the hash of their secret. */
@ApplicationScoped
public class KeyRepository implements PanacheRepositoryBase<KeyEntity, UUID> {

    /** A key and the hash to compare a presented secret with. */
    public record Lock(Key key, String hash) {
    }

    private static final String INSERT = """
            insert into access_key (id, name, role, hint, hash, subject, created_at)
            values (:id, :name, :role, :hint, :hash, :subject, :now) on conflict do nothing""";

    private static final Columns<Key> COLUMNS = new Columns<>(
            "k.id, k.name, k.role, k.hint, k.subject, k.created_at, k.expires_at, k.revoked_at",
            row -> new Key(row.id(), row.text(), row.constant(Role.class), row.text(), row.text(), row.instant(),
                    row.instant(), row.instant()));

    private final Snapshot snapshot;

    KeyRepository(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public Optional<Lock> byHash(String hash) {
        return read("k.hash = ?", hash).map(key -> new Lock(key, hash));
    }

    public Optional<Key> ofSubject(String subject) {
        return read("k.subject = ?", subject);
    }

    private Optional<Key> read(String condition, String value) {
        Query query = Query.of("select " + COLUMNS + " from access_key k where " + condition, value);
        return snapshot.read(reading -> reading.first(query, COLUMNS));
    }

    /**
     * Stores a key, unless there is one of this hash or subject, which another node may be storing at this moment.
     *
     * @param hash null for a key of a subject
     */
    public void insertIfNone(Key key, String hash) {
        getEntityManager().createNativeQuery(INSERT)
                .setParameter("id", key.id())
                .setParameter("name", key.name())
                .setParameter("role", key.role().name())
                .setParameter("hint", key.hint())
                .setParameter("hash", hash)
                .setParameter("subject", key.subject())
                .setParameter("now", key.createdAt())
                .executeUpdate();
    }

    public Optional<Key> get(UUID id) {
        return findByIdOptional(id).map(KeyEntity::value);
    }

    public List<Key> all() {
        return list("order by id").stream().map(KeyEntity::value).toList();
    }

    public void insert(Key key, String hash) {
        KeyEntity row = new KeyEntity();
        row.id = key.id();
        row.hash = hash;
        write(row, key);
        persist(row);
    }

    public void save(Key key) {
        write(findById(key.id()), key);
    }

    private static void write(KeyEntity row, Key key) {
        row.name = key.name();
        row.role = key.role();
        row.hint = key.hint();
        row.createdAt = key.createdAt();
        row.expiresAt = key.expiresAt();
        row.revokedAt = key.revokedAt();
    }
}
