package io.standfirst.store;

import java.time.Instant;
import java.util.UUID;

/**
 * One event for one webhook.
 *
 * @param id             by which the receiver knows it, however often it is sent
 * @param subject        what it is about: deliveries about the same go in order
 * @param payload        the body, as it is sent
 * @param byHand         whether somebody asked for it: then it is sent once, waits for no other, and no other waits for it
 * @param attempts       how often it was sent
 * @param firstAttemptAt since when it has been tried; null if it has not been
 * @param nextAt         when it is sent next; null if it is not
 * @param last           what came of the last attempt; null if there was none
 */
public record Delivery(
        UUID id, UUID webhook, UUID subject, String type, String payload, boolean byHand, DeliveryState state, int attempts,
        Instant createdAt, Instant firstAttemptAt, Instant attemptedAt, Instant nextAt, Attempt last) {

    /**
     * What came of an attempt.
     *
     * @param status   of the answer; null if there was none
     * @param response how the answer's body began; null if there was none
     * @param error    why there was no answer; null if there was one
     * @param millis   how long it took
     */
    public record Attempt(Integer status, String response, String error, int millis) {

        public boolean succeeded() {
            return status != null && status / 100 == 2;
        }
    }

    /** One that is due at once. */
    public static Delivery due(UUID id, UUID webhook, UUID subject, String type, String payload, boolean byHand, Instant now) {
        return new Delivery(id, webhook, subject, type, payload, byHand, DeliveryState.WAITING, 0, now, null, null, now, null);
    }

    /** What it is while somebody sends it. */
    public Delivery taken(Instant now, Instant until) {
        return new Delivery(id, webhook, subject, type, payload, byHand, state, attempts + 1, createdAt,
                firstAttemptAt == null ? now : firstAttemptAt, attemptedAt, until, last);
    }

    /** What it is after an attempt; sent again at an instant, or null for no more. */
    public Delivery after(Attempt attempt, Instant now, Instant again) {
        DeliveryState end = attempt.succeeded() ? DeliveryState.DELIVERED : DeliveryState.FAILED;
        return new Delivery(id, webhook, subject, type, payload, byHand, again == null ? end : DeliveryState.WAITING, attempts,
                createdAt, firstAttemptAt, now, again, attempt);
    }
}
