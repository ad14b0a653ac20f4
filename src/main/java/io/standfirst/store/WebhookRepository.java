package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Webhooks and how they stand. Whoever writes to a webhook and to its deliveries writes to the webhook first, so that
 * nobody waits for one another.
 */
@ApplicationScoped
public class WebhookRepository implements PanacheRepositoryBase<WebhookEntity, UUID> {

    public Optional<Webhook> get(UUID id) {
        return findByIdOptional(id).map(WebhookEntity::value);
    }

    /** In the order in which they were made. */
    public List<Webhook> all() {
        return list("order by createdAt, id").stream().map(WebhookEntity::value).toList();
    }

    /** Those that are sent something. */
    public List<Webhook> enabled() {
        return list("disabledAt is null order by id").stream().map(WebhookEntity::value).toList();
    }

    /** The same as {@link #get}, and keeps other writers out until the transaction ends. */
    public Optional<Webhook> lock(UUID id) {
        return RowLock.take(getEntityManager(), WebhookEntity.class, id) ? get(id) : Optional.empty();
    }

    public void insert(Webhook webhook) {
        WebhookEntity row = new WebhookEntity();
        row.write(webhook);
        persist(row);
    }

    /** Stores one that is locked. */
    public void save(Webhook webhook) {
        findById(webhook.id()).write(webhook);
    }

    /** With its deliveries. */
    public void remove(UUID id) {
        delete("id", id);
    }

    /**
     * Notes how far the feed has been read.
     *
     * @param from the place from which it was read
     * @param more how many deliveries come of it
     * @return the number of the first of them; empty if somebody else has read on from there
     */
    public Optional<Long> advance(UUID id, String from, String to, int more) {
        boolean advanced = update("place = ?1, queued = queued + ?2 where id = ?3 and place = ?4", to, (long) more, id, from) == 1;
        return advanced ? Optional.of(findById(id).queued - more + 1) : Optional.empty();
    }

    /** An attempt has succeeded. */
    public void noteSuccess(UUID id) {
        update("failingSince = null where id = ?1 and failingSince is not null", id);
    }

    /**
     * An attempt has failed.
     *
     * @return since when they have; empty if there is no such webhook
     */
    public Optional<Instant> noteFailure(UUID id, Instant now) {
        update("failingSince = ?1 where id = ?2 and failingSince is null", now, id);
        return findByIdOptional(id).map(row -> row.failingSince);
    }

    /** @return false if it was before, or is gone */
    public boolean disable(UUID id, String reason, Instant now) {
        return update("disabledAt = ?1, disabledReason = ?2 where id = ?3 and disabledAt is null", now, reason, id) == 1;
    }
}
