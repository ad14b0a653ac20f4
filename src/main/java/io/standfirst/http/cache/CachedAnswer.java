package io.standfirst.http.cache;

import io.standfirst.http.answer.PublicAnswer;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * A public answer, ready to be sent.
 *
 * @param plain as it is
 * @param gzip  compressed; null where that is not worth it
 */
record CachedAnswer(PublicAnswer answer, Buffer plain, Buffer gzip) {

    /** Below this a packet holds it anyway. */
    private static final int WORTH_COMPRESSING = 1_000;
    /** What an entry takes beside its bytes: headers, tags, the index; by estimate. */
    private static final int OVERHEAD = 1_500;

    static CachedAnswer of(PublicAnswer answer) {
        byte[] content = answer.content();
        return new CachedAnswer(answer, Buffer.buffer(content),
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
