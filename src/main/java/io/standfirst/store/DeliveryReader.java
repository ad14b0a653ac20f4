package io.standfirst.store;

import io.standfirst.store.Delivery.Attempt;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Row;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deliveries as they are read: the log of a webhook, and what is to be sent. */
@ApplicationScoped
public class DeliveryReader {

    private static final String FROM = "webhook_delivery d";

    private static final Columns<Delivery> COLUMNS = new Columns<>("""
            d.id, d.webhook_id, d.subject_id, d.type, d.payload, d.by_hand, d.state, d.attempts, d.created_at,
            d.first_attempt_at, d.attempted_at, d.next_at, d.status, d.response, d.error, d.duration_millis""",
            row -> new Delivery(row.id(), row.id(), row.id(), row.text(), row.text(), row.flag(),
                    row.constant(DeliveryState.class), row.number(), row.instant(), row.instant(), row.instant(), row.instant(),
                    attempt(row)));

    /** Sent by hand, or of a webhook that is enabled. */
    private static final String SENT = """
            d.state = 'WAITING' and d.next_at <= ? and (d.by_hand or exists (
                select 1 from webhook w where w.id = d.webhook_id and w.disabled_at is null))""";

    private static final String FIRST_OF_ITS_SUBJECT = """
            d.by_hand or not exists (select 1 from webhook_delivery o where o.webhook_id = d.webhook_id
                and o.state = 'WAITING' and o.subject_id = d.subject_id and o.number < d.number and not o.by_hand)""";

    private final Snapshot snapshot;

    DeliveryReader(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * How much is to be sent to webhooks that are enabled.
     *
     * @param oldest null if there is nothing
     */
    public record Backlog(long count, Instant oldest) {
    }

    public Optional<Delivery> one(UUID webhook, UUID id) {
        Conditions wanted = new Conditions().and("d.webhook_id = ?", webhook).and("d.id = ?", id);
        return snapshot.read(reading -> reading.first(select().where(wanted), COLUMNS));
    }

    /** @param state null for all */
    public Slice<Delivery> list(UUID webhook, DeliveryState state, Stretch stretch) {
        Conditions wanted = new Conditions().and("d.webhook_id = ?", webhook);
        if (state != null) {
            wanted.and("d.state = ?", state);
        }
        Listing listing = new Listing(COLUMNS.names(), FROM, "d.created_at", "d.id", "d.webhook_id");
        return snapshot.read(reading -> listing.read(
                reading, wanted, stretch, COLUMNS, delivery -> new Keyset(delivery.createdAt(), delivery.id())));
    }

    /** The webhooks that something is to be sent to now. */
    public List<UUID> webhooksDue(Instant now) {
        return snapshot.read(reading -> reading.list(
                Query.of("select distinct d.webhook_id from " + FROM).where(new Conditions().and(SENT, now)), Row::id));
    }

    /** What is to be sent to one of them now: of each subject the first that waits. */
    public List<Delivery> due(UUID webhook, Instant now, int limit) {
        Conditions wanted = new Conditions().and("d.webhook_id = ?", webhook).and(SENT, now).and(FIRST_OF_ITS_SUBJECT);
        return snapshot.read(reading -> reading.list(
                select().where(wanted).add(" order by d.next_at, d.number limit " + limit), COLUMNS));
    }

    /** How much waits in the order of a webhook. */
    public long waiting(UUID webhook) {
        return snapshot.read(reading -> reading.first(Query.of("select count(*) from " + FROM)
                .where(new Conditions().and("d.webhook_id = ?", webhook).and("d.state = 'WAITING'")), Row::count)).orElse(0L);
    }

    public Backlog backlog() {
        return snapshot.read(reading -> reading.first(Query.of("select count(*), min(d.created_at) from " + FROM
                + " join webhook w on w.id = d.webhook_id where d.state = 'WAITING' and w.disabled_at is null"),
                row -> new Backlog(row.count(), row.instant()))).orElseThrow();
    }

    private static Query select() {
        return Query.of("select " + COLUMNS + " from " + FROM);
    }

    private static Attempt attempt(Row row) throws SQLException {
        Integer status = row.numberOrNull();
        String response = row.text();
        String error = row.text();
        Integer millis = row.numberOrNull();
        return millis == null ? null : new Attempt(status, response, error, millis);
    }
}
