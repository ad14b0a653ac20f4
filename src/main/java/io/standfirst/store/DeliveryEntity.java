package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A delivery's row. */
@Entity
@Table(name = "webhook_delivery")
class DeliveryEntity extends PanacheEntityBase {

    @Id
    public UUID id;
    @Column(name = "webhook_id")
    public UUID webhookId;
    /** In the order of the webhook; 0 for what is sent by hand. */
    public long number;
    @Column(name = "subject_id")
    public UUID subjectId;
    public String type;
    public String payload;
    @Column(name = "by_hand")
    public boolean byHand;
    @Enumerated(EnumType.STRING)
    public DeliveryState state;
    public int attempts;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "first_attempt_at")
    public Instant firstAttemptAt;
    @Column(name = "attempted_at")
    public Instant attemptedAt;
    @Column(name = "next_at")
    public Instant nextAt;
    public Integer status;
    public String response;
    public String error;
    @Column(name = "duration_millis")
    public Integer durationMillis;

    static DeliveryEntity of(Delivery delivery, long number) {
        DeliveryEntity row = new DeliveryEntity();
        row.id = delivery.id();
        row.webhookId = delivery.webhook();
        row.number = number;
        row.subjectId = delivery.subject();
        row.type = delivery.type();
        row.payload = delivery.payload();
        row.byHand = delivery.byHand();
        row.state = delivery.state();
        row.attempts = delivery.attempts();
        row.createdAt = delivery.createdAt();
        row.nextAt = delivery.nextAt();
        return row;
    }
}
