package io.standfirst.http.answer;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.standfirst.http.Deadline;
import io.standfirst.http.HttpSettings;
import io.standfirst.http.JsonWriter;
import io.standfirst.http.paging.Fields;
import io.standfirst.http.paging.Paged;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Begins answers to the request at hand. A resource method says what it answers; headers, entity tag and the comparison
 * with what the client already has follow from that.
 */
@ApplicationScoped
public class Answers {

    private final ObjectMapper json;
    private final JsonWriter writer;
    private final HttpSettings settings;
    private final RoutingContext context;
    private final Freshness freshness;
    private final Deadline deadline;
    private final Clock clock;
    /** What answers differ by, all of them: whoever keeps one has to know it of those that look alike, too. */
    private final String vary;

    Answers(ObjectMapper json, JsonWriter writer, HttpSettings settings, RoutingContext context,
            Freshness freshness, Deadline deadline, Clock clock,
            @ConfigProperty(name = "quarkus.http.cors.enabled") boolean crossOrigin) {
        this.json = json;
        this.writer = writer;
        this.settings = settings;
        this.context = context;
        this.freshness = freshness;
        this.deadline = deadline;
        this.clock = clock;
        vary = "Accept, Accept-Encoding, Authorization" + (crossOrigin ? ", Origin" : "");
    }

    /** A document or a list, as JSON. */
    public Answer json(Object body) {
        return json(body, Fields.ALL);
    }

    /** A document or a list, as JSON, reduced to the chosen members. */
    public Answer json(Object body, Fields fields) {
        Object shown = fields.isAll() ? body : fields.select(json.valueToTree(body));
        Answer answer = bytes(writer.write(shown, context.request()), "application/json");
        return body instanceof Paged page ? answer.linkToNext(page, settings.url()) : answer;
    }

    /**
     * Something that is written already.
     *
     * @param mediaType with its charset, if it is text
     */
    public Answer bytes(byte[] content, String mediaType) {
        return answer(content, mediaType);
    }

    /** Something that is written while it is sent, and that nobody keeps. */
    public RestResponse<StreamingOutput> stream(StreamingOutput content, String mediaType) {
        deadline.lift();
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.VARY, vary)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * Something in a format.
     *
     * @param content text as it is, or what JSON is made of
     */
    public Answer in(Format format, Object content) {
        return in(format, content, null);
    }

    /** @param page of the list that it shows, whose next page it is to link to; null for none */
    public Answer in(Format format, Object content, Paged page) {
        byte[] bytes = content instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : writer.write(content, context.request());
        Answer answer = bytes(bytes, format.mediaType());
        return page == null ? answer : answer.linkToNext(page, settings.url());
    }

    /** Something with no body to it: 204 until another status is set. */
    public Answer empty() {
        return answer(null, null).status(204);
    }

    /** Lets others who ask the same go on by themselves: the answer will not be kept, and may take long. */
    public void decline() {
        Keeper.of(context).decline();
    }

    private Answer answer(byte[] content, String mediaType) {
        return new Answer(context, freshness, clock.instant(), content, mediaType).header(HttpHeaders.VARY, vary);
    }
}
