package io.standfirst.http.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Cuts off a body of unannounced length at {@code quarkus.http.limits.max-body-size}, whoever reads it. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    private final long maxBody;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.maxBody = maxBody.asLongValue();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!StreamedBody.isSent(request.getHeaderString(HttpHeaders.CONTENT_TYPE))
                && request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null
                && request.getHeaderString("Transfer-Encoding") != null) {
            request.setEntityStream(new LimitedInputStream(request.getEntityStream(), maxBody));
        }
    }

    static Problem exceeded(long maxBody) {
        return Problem.of(ProblemType.BODY_TOO_LARGE,
                "The body may have " + maxBody + " bytes. Send less at once.")
                // The rest of the body is not read, so that the connection cannot serve another request
                .withHeader("Connection", "close");
    }

    /** Throws the problem at the first byte beyond the limit. */
    private static final class LimitedInputStream extends FilterInputStream {

        private final long limit;
        private long count;

        LimitedInputStream(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            count += read;
            if (count > limit) {
                throw exceeded(limit).exception();
            }
        }
    }
}
