package io.standfirst.http.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Whether a client takes gzip (RFC 9110, 12.5.3). */
final class AcceptedEncoding {

    private static final String GZIP = "gzip";

    private AcceptedEncoding() {
    }

    static boolean isGzip(MultiMap headers) {
        String header = headers.get(HttpHeaders.ACCEPT_ENCODING);
        if (header == null || header.equals(GZIP)) {
            return header != null;
        }
        for (String coding : header.split(",")) {
            String[] parts = coding.strip().split(";");
            if (parts[0].strip().equalsIgnoreCase(GZIP)) {
                return parts.length == 1 || !isZero(parts[1]);
            }
        }
        return false;
    }

    /** Whether a weight says that the coding is not acceptable. */
    private static boolean isZero(String weight) {
        return weight.strip().matches("[qQ]=0(\\.0*)?");
    }
}
