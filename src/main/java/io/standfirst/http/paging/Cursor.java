package io.standfirst.http.paging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import io.standfirst.http.Hashes;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;

/**
 * A place in a sorted list: the keys of the last item shown. The next page is what sorts after them, so that it neither
 * repeats nor skips items when others come and go in between.
 *
 * <p>For clients it is an opaque text. The check at its end finds damage and guesswork; it is no secret, and need not
 * be: keys are only ever compared with, and what may be seen is decided by the query, not by the cursor.
 *
 * @param sort        the order it was made in
 * @param fingerprint of path and filters that it was made with; see {@link PageRequest}
 * @param keys        the sort key and the tie-breaker of that item: Instant, String, UUID, Integer, Long,
 *                    byte[] or null
 */
public record Cursor(Sort sort, String fingerprint, List<Object> keys) {

    private static final int FORMAT = 1;
    private static final int CHECK_LENGTH = 6;
    /** Characters; leaves room for filters in a URI of the usual limit. */
    private static final int MAX_LENGTH = 6000;

    public Cursor {
        // Not List.copyOf: a key may be null
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
    }

    public String encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeUTF(sort.toString());
            out.writeUTF(fingerprint);
            out.writeByte(keys.size());
            for (Object key : keys) {
                writeKey(out, key);
            }
            out.write(check(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * @throws ProblemException 400 if the text did not come from {@link #encode()}
     */
    public static Cursor decode(String text) {
        return decode("cursor", text);
    }

    /**
     * @param parameter the name of the parameter in which it came
     * @throws ProblemException 400 if the text did not come from {@link #encode()}
     */
    public static Cursor decode(String parameter, String text) {
        try {
            byte[] bytes = text.length() > MAX_LENGTH ? new byte[0] : Base64.getUrlDecoder().decode(text);
            int end = bytes.length - CHECK_LENGTH;
            if (end <= 0
                    || !Arrays.equals(Arrays.copyOfRange(bytes, end, bytes.length), check(Arrays.copyOf(bytes, end)))) {
                throw invalid(parameter).exception();
            }
            return read(parameter, new DataInputStream(new ByteArrayInputStream(bytes, 0, end)));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw invalid(parameter).exception();
        }
    }

    private static Problem invalid(String parameter) {
        return Problem.parameter(parameter, "is not one that this server gave out. Take it from the answer before as it is"
                + " (`next`), or leave it out.");
    }

    private static Cursor read(String parameter, DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != FORMAT) {
            throw invalid(parameter).exception();
        }
        Sort sort = Sort.parse(in.readUTF());
        String fingerprint = in.readUTF();
        int count = in.readUnsignedByte();
        List<Object> keys = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            keys.add(readKey(parameter, in));
        }
        return new Cursor(sort, fingerprint, keys);
    }

    private static void writeKey(DataOutputStream out, Object key) throws IOException {
        if (key == null) {
            out.writeByte('0');
        } else if (key instanceof Instant instant) {
            out.writeByte('t');
            out.writeLong(instant.getEpochSecond());
            out.writeInt(instant.getNano());
        } else if (key instanceof String string) {
            out.writeByte('s');
            writeBytes(out, string.getBytes(StandardCharsets.UTF_8));
        } else if (key instanceof UUID uuid) {
            out.writeByte('u');
            out.writeLong(uuid.getMostSignificantBits());
            out.writeLong(uuid.getLeastSignificantBits());
        } else if (key instanceof Integer integer) {
            out.writeByte('i');
            out.writeInt(integer);
        } else if (key instanceof Long number) {
            out.writeByte('l');
            out.writeLong(number);
        } else if (key instanceof byte[] bytes) {
            out.writeByte('b');
            writeBytes(out, bytes);
        } else {
            throw new IllegalArgumentException("Not a type of key: " + key.getClass());
        }
    }

    private static Object readKey(String parameter, DataInputStream in) throws IOException {
        return switch (in.readUnsignedByte()) {
            case '0' -> null;
            case 't' -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            case 's' -> new String(readBytes(in), StandardCharsets.UTF_8);
            case 'u' -> new UUID(in.readLong(), in.readLong());
            case 'i' -> in.readInt();
            case 'l' -> in.readLong();
            case 'b' -> readBytes(in);
            default -> throw invalid(parameter).exception();
        };
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readUnsignedShort());
    }

    private static byte[] check(byte[] content) {
        return Arrays.copyOf(Hashes.sha256(content), CHECK_LENGTH);
    }
}
