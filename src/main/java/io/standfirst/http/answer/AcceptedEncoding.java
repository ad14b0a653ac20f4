package io.standfirst.http.answer;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** Whether a client takes gzip (RFC 9110, 12.5.3). */
public final class AcceptedEncoding {

    private static final String GZIP = "gzip";
    private static final String ANY = "*";

    private AcceptedEncoding() {
    }

    public static boolean isGzip(MultiMap headers) {
        List<String> lines = headers.getAll(HttpHeaders.ACCEPT_ENCODING);
        if (lines.isEmpty()) {
            return false;
        }
        String header = String.join(",", lines);
        if (header.equals(GZIP)) {
            return true;
        }
        boolean any = false;
        for (String coding : header.split(",")) {
            String[] parts = coding.split(";");
            String name = parts.length == 0 ? "" : parts[0].strip();
            boolean taken = parts.length < 2 || !isZero(parts[1]);
            if (name.equalsIgnoreCase(GZIP) || name.equalsIgnoreCase("x-gzip")) {
                return taken;
            }
            any |= name.equals(ANY) && taken;
        }
        return any;
    }

    /** Whether a weight says that the coding is not acceptable. */
    private static boolean isZero(String weight) {
        return weight.strip().matches("[qQ]\\s*=\\s*0(\\.0*)?");
    }
}
