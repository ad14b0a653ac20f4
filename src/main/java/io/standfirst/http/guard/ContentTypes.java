package io.standfirst.http.guard;

import java.nio.charset.StandardCharsets;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses a body that does not say what it is, or says what nobody here reads: RESTEasy takes a body without a {@code
 * Content-Type} for whatever it likes best and knows nothing of {@code Content-Encoding}. Whether the method takes the
 * type is left to RESTEasy, before.
 */
@Provider
public class ContentTypes implements ContainerRequestFilter {

    private final TakenTypes taken;

    ContentTypes(TakenTypes taken) {
        this.taken = taken;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String sent = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (sent != null) {
            checkCharset(MediaType.valueOf(sent));
        } else if (hasBody(request)) {
            throw refusal("The body has no `Content-Type`." + taken.remedy());
        }
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "A body with a `Content-Encoding` is not taken. "
                    + "Send it as it is.").withHeader(HttpHeaders.ACCEPT_ENCODING, "identity").exception();
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") != null : !length.equals("0");
    }

    private static void checkCharset(MediaType type) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw refusal("Only UTF-8 is read. Send the body in UTF-8 and leave the charset out.");
        }
    }

    static ProblemException refusal(String detail) {
        return Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail).exception();
    }
}
