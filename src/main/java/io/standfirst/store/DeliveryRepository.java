package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.standfirst.store.Delivery.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deliveries as they are written. */
@ApplicationScoped
public class DeliveryRepository implements PanacheRepositoryBase<DeliveryEntity, UUID> {

    /** @param first the number of the first; the others follow */
    public void insert(List<Delivery> deliveries, long first) {
        for (int i = 0; i < deliveries.size(); i++) {
            persist(DeliveryEntity.of(deliveries.get(i), first + i));
        }
    }

    /** Stores one that stands in no order. */
    public void insertByHand(Delivery delivery) {
        persist(DeliveryEntity.of(delivery, 0));
    }

    /**
     * Takes one, to send it.
     *
     * @param until when others may try, unless it is told before what came of it
     * @return false if somebody else has it, or it is not waiting any more
     */
    public boolean take(Delivery delivery, Instant now, Instant until) {
        return update("attempts = attempts + 1, firstAttemptAt = coalesce(firstAttemptAt, ?1), nextAt = ?2"
                + " where id = ?3 and state = ?4 and nextAt = ?5",
                now, until, delivery.id(), DeliveryState.WAITING, delivery.nextAt()) == 1;
    }

    /**
     * Stores what came of an attempt.
     *
     * @param until as it was taken; if it is another now, somebody else has it
     */
    public void end(Delivery delivery, Instant until) {
        Attempt last = delivery.last();
        update("state = ?1, attemptedAt = ?2, nextAt = ?3, status = ?4, response = ?5, error = ?6, durationMillis = ?7"
                + " where id = ?8 and state = ?9 and nextAt = ?10",
                delivery.state(), delivery.attemptedAt(), delivery.nextAt(), last.status(), last.response(), last.error(),
                last.millis(), delivery.id(), DeliveryState.WAITING, until);
    }

    /** One that waits is due at once. */
    public void hasten(UUID id, Instant now) {
        update("nextAt = ?1 where id = ?2 and state = ?3", now, id, DeliveryState.WAITING);
    }

    /** One that has ended waits again, out of its order. */
    public void repeat(UUID id, Instant now) {
        update("state = ?1, byHand = true, nextAt = ?2 where id = ?3 and state <> ?1", DeliveryState.WAITING, now, id);
    }

    /** All of a webhook that wait are due, and have not been tried. */
    public void renew(UUID webhook, Instant now) {
        update("attempts = 0, firstAttemptAt = null, nextAt = ?1 where webhookId = ?2 and state = ?3",
                now, webhook, DeliveryState.WAITING);
    }

    /**
     * Deletes some that have ended.
     *
     * @return how many
     */
    public int deleteBefore(Instant instant, int limit) {
        return getEntityManager().createNativeQuery("""
                delete from webhook_delivery where id in (select d.id from webhook_delivery d
                    where d.created_at < :instant and d.state <> 'WAITING' limit :limit)""")
                .setParameter("instant", instant).setParameter("limit", limit).executeUpdate();
    }
}
