package io.standfirst.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.standfirst.testing.Guarded;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Traces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A request belongs to the trace of its client, with what it asked of the database, and without what is secret. */
@QuarkusTest
@TestProfile(Guarded.class)
class TracesApiTest extends Newsroom {

    private static final String SECRET = "a-headline-for-nobody-else";

    @Inject
    Traces traces;

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @Test
    void followsARequestToTheDatabase() {
        editorSends(story(SECRET).json()).header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").post("/v1/articles")
                .then().statusCode(201);
        await(() -> traces.of(trace).stream().anyMatch(span -> span.getKind() == SpanKind.SERVER));
        List<SpanData> spans = traces.of(trace);
        assertEquals("POST /v1/articles", spans.stream().filter(span -> span.getKind() == SpanKind.SERVER)
                .findFirst().orElseThrow().getName());
        assertTrue(spans.stream().anyMatch(span -> span.getKind() == SpanKind.CLIENT && span.getName().contains("INSERT")),
                () -> "no insert among " + spans.stream().map(SpanData::getName).toList());
        assertFalse(spans.toString().contains(SECRET), "what was written is in the trace");
        assertFalse(spans.toString().contains("Bearer"), "a key is in the trace");
    }
}
