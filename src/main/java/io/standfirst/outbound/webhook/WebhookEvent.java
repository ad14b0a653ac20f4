package io.standfirst.outbound.webhook;

import java.time.Instant;

/**
 * The body of a delivery, by the specification of Standard Webhooks.
 *
 * @param timestamp when it happened
 * @param data      JSON is made of it
 */
record WebhookEvent(String type, Instant timestamp, Object data) {
}
