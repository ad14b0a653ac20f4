package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.standfirst.store.Webhook.Previous;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A webhook's row. */
@Entity
@Table(name = "webhook")
class WebhookEntity extends PanacheEntityBase {

    @Id
    public UUID id;
    public String url;
    public String description;
    /** A JSON list. */
    public String events;
    @Enumerated(EnumType.STRING)
    @Column(name = "view_kind")
    public View view;
    /** A JSON object. */
    public String filters;
    public int version;
    public String secret;
    @Column(name = "previous_secret")
    public String previousSecret;
    @Column(name = "previous_until")
    public Instant previousUntil;
    public String place;
    /** The number of the last delivery. */
    public long queued;
    @Column(name = "failing_since")
    public Instant failingSince;
    @Column(name = "disabled_at")
    public Instant disabledAt;
    @Column(name = "disabled_reason")
    public String disabledReason;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "updated_at")
    public Instant updatedAt;

    void write(Webhook webhook) {
        id = webhook.id();
        url = webhook.url();
        description = webhook.description();
        events = TextList.write(webhook.events());
        view = webhook.view();
        filters = webhook.filters();
        version = webhook.version();
        secret = webhook.secret();
        previousSecret = webhook.previous() == null ? null : webhook.previous().secret();
        previousUntil = webhook.previous() == null ? null : webhook.previous().until();
        place = webhook.place();
        failingSince = webhook.failingSince();
        disabledAt = webhook.disabledAt();
        disabledReason = webhook.disabledReason();
        createdAt = webhook.createdAt();
        updatedAt = webhook.updatedAt();
    }

    Webhook value() {
        return new Webhook(id, url, description, TextList.read(events), view, filters, version, secret,
                previousSecret == null ? null : new Previous(previousSecret, previousUntil), place, failingSince, disabledAt,
                disabledReason, createdAt, updatedAt);
    }
}
