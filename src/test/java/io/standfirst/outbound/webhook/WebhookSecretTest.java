package io.standfirst.outbound.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The reference library takes what is signed here, and nothing else. */
class WebhookSecretTest {

    private static final String BODY = "{\"type\":\"article.published\",\"data\":{\"headline\":\"Sturm – „Böen“ 🌊\"}}";

    private final String secret = WebhookSecret.random();
    private final UUID id = UUID.randomUUID();
    private final Instant now = Instant.now();
    private final String signature = WebhookSecret.sign(secret, id, now, BODY);

    @Test
    void signaturesAreTaken() throws Exception {
        new Webhook(secret).verify(BODY, headers(id, now, signature));
        new Webhook(secret).verify(BODY, headers(id, now, WebhookSecret.sign(WebhookSecret.random(), id, now, BODY) + " " + signature));
        assertEquals(new Webhook(secret).sign(id.toString(), now.getEpochSecond(), BODY), signature);
    }

    @Test
    void whatWasTamperedWithIsRefused() {
        refused(secret, BODY.replace("published", "withdrawn"), headers(id, now, signature));
        refused(secret, BODY + " ", headers(id, now, signature));
        refused(secret, BODY, headers(UUID.randomUUID(), now, signature));
        refused(secret, BODY, headers(id, now.minusSeconds(1), signature));
        refused(WebhookSecret.random(), BODY, headers(id, now, signature));
    }

    @Test
    void whatIsOldIsRefused() {
        Instant old = now.minusSeconds(3_600);
        refused(secret, BODY, headers(id, old, WebhookSecret.sign(secret, id, old, BODY)));
    }

    @Test
    void secretsDiffer() {
        assertNotEquals(WebhookSecret.random(), WebhookSecret.random());
    }

    private static void refused(String secret, String body, Map<String, List<String>> headers) {
        assertThrows(WebhookVerificationException.class, () -> new Webhook(secret).verify(body, headers));
    }

    private static Map<String, List<String>> headers(UUID id, Instant sent, String signature) {
        return Map.of("webhook-id", List.of(id.toString()), "webhook-timestamp", List.of(Long.toString(sent.getEpochSecond())),
                "webhook-signature", List.of(signature));
    }
}
