package io.standfirst.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Requests that bend or break HTTP. Each is answered clearly, or hung up on; none with 5xx. */
final class RudeRequests {

    private static final String GET = "GET /v1/articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
    private static final String POST = "POST /v1/articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
            + "Authorization: Bearer " + Service.KEY + "\r\nContent-Type: application/json\r\n";

    private RudeRequests() {
    }

    /** A request and the statuses that are right, as a pattern of the status line. */
    record Rude(String request, String answer) {
    }

    static Map<String, Rude> all() {
        Map<String, Rude> all = new LinkedHashMap<>();
        String refused = "HTTP/1\\.[01] 4.*|" + Wire.HUNG_UP;
        String anything = "HTTP/\\d\\.\\d [234].*|" + Wire.HUNG_UP;
        all.put("a long path", new Rude("GET /v1/" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n", ".* 414 .*"));
        all.put("a longer path", new Rude("GET /v1/" + "a".repeat(200_000) + " HTTP/1.1\r\nHost: a\r\n\r\n", refused));
        all.put("a long query", new Rude("GET /v1/articles?q=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n", ".* 414 .*"));
        all.put("a long header", new Rude(GET + "X: " + "a".repeat(40_000) + "\r\n\r\n", ".* 431 .*"));
        all.put("many headers", new Rude(GET + "X: aaaaaaaa\r\n".repeat(4_000) + "\r\n", ".* 431 .*"));
        all.put("more headers", new Rude(GET + "X: aaaaaaaa\r\n".repeat(400_000) + "\r\n", refused));
        all.put("a long body", new Rude(POST + "Content-Length: 3000000\r\n\r\n{", ".* 413 .*"));
        all.put("a longer body", new Rude(POST + "Content-Length: 99999999999999999999\r\n\r\n{", refused));
        all.put("a long body in chunks", new Rude(POST + "Transfer-Encoding: chunked\r\n\r\n"
                + ("10000\r\n" + " ".repeat(65_536) + "\r\n").repeat(40) + "0\r\n\r\n", ".* 413 .*"));
        all.put("a negative length", new Rude(POST + "Content-Length: -1\r\n\r\n{}", refused));
        all.put("two lengths", new Rude(POST + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ", refused));
        all.put("length and chunks", new Rude(POST + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", refused));
        all.put("a bad chunk", new Rude(POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", refused));
        all.put("an odd encoding", new Rude(POST + "Transfer-Encoding: gzip\r\n\r\n{}", refused));
        all.put("gzip", new Rude(POST + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", ".* 415 .*"));
        all.put("no host", new Rude("GET /v1/articles HTTP/1.1\r\nConnection: close\r\n\r\n", anything));
        all.put("two hosts", new Rude(GET + "Host: b\r\n\r\n", anything));
        all.put("an odd host", new Rude("GET /v1/articles HTTP/1.1\r\nHost: <script>\r\nConnection: close\r\n\r\n", anything));
        all.put("a folded header", new Rude(GET + "X: a\r\n b\r\n\r\n", anything));
        all.put("a space before the colon", new Rude(GET + "X : a\r\n\r\n", anything));
        all.put("NUL in a header", new Rude(GET + "X: a\0b\r\n\r\n", anything));
        all.put("an empty header name", new Rude(GET + ": a\r\n\r\n", anything));
        all.put("line feeds alone", new Rude("GET /v1/articles HTTP/1.1\nHost: a\nConnection: close\n\n", anything));
        all.put("an odd version", new Rude("GET / HTTP/9.9\r\nHost: a\r\n\r\n", anything));
        all.put("an odd method", new Rude("BREW /v1/articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", refused));
        all.put("TRACE", new Rude("TRACE /v1/articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", refused));
        all.put("CONNECT", new Rude("CONNECT a:1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", refused));
        all.put("not HTTP", new Rude("\u0016\u0003\u0001\u0002\0\u0001\r\n\r\n", refused));
        all.put("an absolute target", new Rude("GET http://b/v1/articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", anything));
        all.put("a star", new Rude("OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", anything));
        for (String path : new String[] {"/v1/articles/../../q/metrics", "/v1/articles/%2e%2e/%2e%2e/etc/passwd",
                "/v1/articles/%00", "/v1/articles/%", "/v1/articles/%zz", "/v1/articles/%c0%af", "//v1//articles",
                "/v1/articles;a=b", "/v1/articles/;", "/v1/articles/a%2Fb", "/v1/articles/a%0d%0ab", "/v1/articles/\u00e9",
                "/v1/articles/%ed%a0%80", "/v1/articles?limit=1&limit=2", "/v1/articles?limit=99999999999",
                "/v1/articles?cursor=AAAA", "/v1/articles?publisher=%00", "/v1/articles?from=%2B999999999-01-01",
                "/v1/articles?%00=1", "/v1/articles?fields=%ff", "/v1/articles/..%5c..%5c"}) {
            all.put(path, new Rude("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", anything));
        }
        for (String header : new String[] {"If-None-Match: \"", "If-None-Match: W/", "If-Modified-Since: never",
                "Accept: ///", "Accept: " + "a/b,".repeat(2000), "Accept-Encoding: " + "x;q=9,".repeat(500),
                "Authorization: Bearer", "Authorization: Basic \u00ff", "Authorization: Bearer " + "k".repeat(10_000),
                "Range: bytes=0-,0-,0-", "Expect: 200-ok", "Upgrade: h2c\r\nConnection: upgrade\r\nHTTP2-Settings: x",
                "Cookie: " + "a=b; ".repeat(1000), "X-Request-Id: \u001b[31m", "Content-Length: 0",
                "X-HTTP-Method-Override: DELETE", "Connection: close, close", "TE: trailers"}) {
            all.put(header.substring(0, Math.min(60, header.length())), new Rude(GET + header + "\r\n\r\n", anything));
        }
        return all;
    }
}
