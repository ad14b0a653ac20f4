package io.standfirst.http.cache;

import io.standfirst.http.answer.CacheStatus;
import io.standfirst.http.answer.Cacheable;
import io.standfirst.http.answer.Content;
import io.standfirst.http.answer.PublicAnswer;
import io.standfirst.http.answer.Validators;
import io.vertx.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A public answer, ready to be sent.
 *
 * @param template of the path it is the answer to, for metrics; null if there is none
 * @param plain    as it is
 * @param gzip     compressed; null where that is not worth it
 * @param known    for those who have it already
 */
record CachedAnswer(Cacheable cacheable, Validators validators, String template, Representation plain,
        Representation gzip, Representation known) {

    /** As the codec takes them at once. */
    record Header(CharSequence name, CharSequence value) {

        static Header of(String name, String value) {
            return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
        }
    }

    /**
     * What one kind of client gets.
     *
     * @param headers those that stay as they are, but for the content's length
     * @param content empty for those who have it
     * @param head    the same headers and the length as HTTP/1.1 writes them, with the name of {@code Cache-Control} at the
     *                end, of which the value is to follow
     */
    record Representation(int status, List<Header> headers, byte[] content, byte[] head) {

        private static Representation of(int status, List<Header> headers, byte[] content) {
            StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status == 200 ? "200 OK" : "304 Not Modified").append(LINE);
            headers.stream().filter(header -> header != IDENTITY)
                    .forEach(header -> head.append(header.name()).append(": ").append(header.value()).append(LINE));
            if (status == 200) {
                head.append("content-length: ").append(content.length).append(LINE);
            }
            head.append("cache-control: ");
            return new Representation(status, List.copyOf(headers), content,
                    head.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static final String LINE = "\r\n";
    private static final String MEDIA_TYPE = "Content-Type";
    private static final Header HIT = Header.of(CacheStatus.HEADER, CacheStatus.HIT);
    private static final Header GZIP = Header.of("Content-Encoding", "gzip");
    /** Said to the codec, which would compress a content by itself otherwise, and does not send it. */
    static final Header IDENTITY = Header.of("Content-Encoding", "identity");
    /** What an entry takes beside its bytes: headers, tags, the index; by estimate. */
    private static final int OVERHEAD = 2_500;

    static CachedAnswer of(PublicAnswer answer, String template) {
        Content content = answer.content();
        List<Header> common = new ArrayList<>();
        answer.headers().forEach((name, value) -> {
            if (!name.equals(MEDIA_TYPE)) {
                common.add(Header.of(name, value));
            }
        });
        common.add(HIT);
        Header mediaType = Header.of(MEDIA_TYPE, answer.headers().get(MEDIA_TYPE));
        return new CachedAnswer(answer.cacheable(), answer.validators(), template,
                Representation.of(200, and(common, mediaType, IDENTITY), content.plain()),
                content.gzip() == null ? null : Representation.of(200, and(common, mediaType, GZIP), content.gzip()),
                Representation.of(304, common, new byte[0]));
    }

    /** In bytes. */
    int weight() {
        return OVERHEAD + plain.content().length + (gzip == null ? 0 : gzip.content().length);
    }

    private static List<Header> and(List<Header> headers, Header... more) {
        List<Header> all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return all;
    }
}
