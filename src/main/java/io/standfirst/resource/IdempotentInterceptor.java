package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.access.Idempotency.Answered;
import io.standfirst.access.Idempotency;
import io.standfirst.http.Hashes;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.http.json.RawBody;
import io.standfirst.store.KeptAnswer;
import io.standfirst.store.RepeatableRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a request with an {@code Idempotency-Key} once, and gives that answer again to each repetition. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentInterceptor {

    private static final Pattern TOKEN = Pattern.compile("[!-~]{1,255}");

    /** What changes nothing can be repeated anyway. */
    private static final String DRY_RUN = "dryRun";

    private final Idempotency idempotency;
    private final Caller caller;
    private final HttpServerRequest request;

    IdempotentInterceptor(Idempotency idempotency, Caller caller, HttpServerRequest request) {
        this.idempotency = idempotency;
        this.caller = caller;
        this.request = request;
    }

    @AroundInvoke
    Object answer(InvocationContext invocation) throws Exception {
        List<String> sent = request.headers().getAll(Idempotency.HEADER);
        if (sent.isEmpty() || "true".equals(request.getParam(DRY_RUN))) {
            return invocation.proceed();
        }
        RepeatableRequest repeatable = new RepeatableRequest(
                caller.writer().key(), request.method().name(), request.path(), token(sent));
        Answered answered = idempotency.answer(repeatable, fingerprint(), () -> kept(invoke(invocation)));
        return response(answered);
    }

    private static String token(List<String> sent) {
        if (sent.size() > 1 || !TOKEN.matcher(sent.get(0)).matches()) {
            String rule = "must be one text of 1 to 255 visible ASCII characters, such as a UUID";
            throw Problem.of(ProblemType.INVALID_REQUEST, "The header `" + Idempotency.HEADER + "` " + rule + ".")
                    .atParameter(Idempotency.HEADER, rule, null).exception();
        }
        return sent.get(0);
    }

    /** Of all that says what is asked beside method and path. */
    private String fingerprint() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes((request.query() + "\n" + request.getHeader(HttpHeaders.CONTENT_TYPE) + "\n")
                .getBytes(StandardCharsets.UTF_8));
        content.writeBytes(RawBody.ofCurrentRequest());
        return HexFormat.of().formatHex(Hashes.sha256(content.toByteArray()));
    }

    @SuppressWarnings("unchecked")
    private static RestResponse<byte[]> invoke(InvocationContext invocation) {
        try {
            return (RestResponse<byte[]>) invocation.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Resource methods throw no checked exceptions", e);
        }
    }

    private static KeptAnswer kept(RestResponse<byte[]> response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.getHeaders().forEach((name, values) ->
                headers.put(name, values.stream().map(Object::toString).toList()));
        byte[] body = response.getEntity();
        return new KeptAnswer(response.getStatus(), headers, body == null ? null : new String(body, StandardCharsets.UTF_8));
    }

    private static RestResponse<byte[]> response(Answered answered) {
        KeptAnswer answer = answered.answer();
        var response = RestResponse.ResponseBuilder.<byte[]>create(answer.status());
        if (answer.body() != null) {
            response.entity(answer.body().getBytes(StandardCharsets.UTF_8));
        }
        answer.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        if (answered.again()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }
}
