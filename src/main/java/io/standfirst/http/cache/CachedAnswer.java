package io.standfirst.http.cache;

import io.standfirst.http.answer.Cacheable;
import io.standfirst.http.answer.PublicAnswer;
import io.standfirst.http.answer.Validators;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A public answer, ready to be sent.
 *
 * @param template of the path it is the answer to, for metrics; null if there is none
 * @param headers  those that stay as they are, but for the media type
 * @param plain    as it is
 * @param gzip     compressed; null where that is not worth it
 */
record CachedAnswer(Cacheable cacheable, Validators validators, String template, List<Header> headers, Header mediaType,
        Buffer plain, Buffer gzip) {

    /** As the codec takes them at once. */
    record Header(CharSequence name, CharSequence value) {

        static Header of(String name, String value) {
            return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
        }
    }

    private static final String MEDIA_TYPE = "Content-Type";
    /** Below this a packet holds it anyway. */
    private static final int WORTH_COMPRESSING = 1_000;
    /** What an entry takes beside its bytes: headers, tags, the index; by estimate. */
    private static final int OVERHEAD = 1_500;

    static CachedAnswer of(PublicAnswer answer, String template) {
        byte[] content = answer.content();
        List<Header> headers = answer.headers().entrySet().stream().filter(header -> !header.getKey().equals(MEDIA_TYPE))
                .map(header -> Header.of(header.getKey(), header.getValue())).toList();
        return new CachedAnswer(answer.cacheable(), answer.validators(), template, headers,
                Header.of(MEDIA_TYPE, answer.headers().get(MEDIA_TYPE)), Buffer.buffer(content),
                content.length < WORTH_COMPRESSING ? null : Buffer.buffer(compressed(content)));
    }

    /** In bytes. */
    int weight() {
        return OVERHEAD + plain.length() + (gzip == null ? 0 : gzip.length());
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
