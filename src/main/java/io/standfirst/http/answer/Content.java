package io.standfirst.http.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * What an answer says, in the encodings that clients may take. The server's codec could compress as well; but then an
 * answer just made and the same kept would be other bytes under one tag, and the event loop would do the work.
 * Not for many threads.
 */
public final class Content {

    /** Below this a packet holds it anyway. */
    private static final int WORTH_COMPRESSING = 1_000;

    private final byte[] plain;
    private byte[] gzip;

    public Content(byte[] plain) {
        this.plain = plain;
    }

    public byte[] plain() {
        return plain;
    }

    /** Compressed; null where that is not worth it. */
    public byte[] gzip() {
        if (gzip == null && plain.length >= WORTH_COMPRESSING) {
            gzip = compressed(plain);
        }
        return gzip;
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
