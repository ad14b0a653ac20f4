package io.standfirst.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who is told of changes by requests of ours.
 *
 * @param events         the types of events to tell of; empty for all
 * @param filters        which articles, as a JSON object
 * @param secret         signs what is sent
 * @param previous       signs it, too, for a while; null if there is none
 * @param place          how far the feed of changes has been read for it: a cursor
 * @param failingSince   when an attempt failed after which none has succeeded; null if the last one did
 * @param disabledAt     since when nothing is sent; null if it is
 * @param disabledReason for people; null with {@code disabledAt}
 */
public record Webhook(
        UUID id, String url, String description, List<String> events, View view, String filters, int version,
        String secret, Previous previous, String place, Instant failingSince, Instant disabledAt, String disabledReason,
        Instant createdAt, Instant updatedAt) {

    /**
     * The secret before.
     *
     * @param until the first instant at which it no longer signs
     */
    public record Previous(String secret, Instant until) {
    }

    public Webhook {
        events = List.copyOf(events);
    }

    public boolean enabled() {
        return disabledAt == null;
    }

    public boolean wants(String event) {
        return events.isEmpty() || events.contains(event);
    }

    /** The same with another secret, which the one at hand accompanies for a while. */
    public Webhook rotated(String newSecret, Instant until, Instant now) {
        return new Webhook(id, url, description, events, view, filters, version + 1, newSecret, new Previous(secret, until),
                place, failingSince, disabledAt, disabledReason, createdAt, now);
    }
}
