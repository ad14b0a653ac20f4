package io.standfirst.http;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query of a URI, decoded strictly: {@code %} takes two hex digits, {@code +} is a space, and the bytes are UTF-8
 * without U+0000.
 *
 * @param parameters the values of each name, both in the order sent; a name without {@code =} has the value {@code ""}
 */
public record Query(Map<String, List<String>> parameters) {

    /**
     * @param raw as in the request line, without the question mark; null or empty for none
     * @throws ProblemException 400 if it cannot be decoded
     */
    public static Query parse(String raw) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (raw == null || raw.isEmpty()) {
            return new Query(parameters);
        }
        for (String pair : raw.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
            }
        }
        return new Query(parameters);
    }

    /** A copy in which the name has this one value, at its place or at the end. */
    public Query with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value));
        return new Query(changed);
    }

    /** Encoded again, without the question mark. */
    public String encoded() {
        StringBuilder encoded = new StringBuilder();
        parameters.forEach((name, values) -> values.forEach(value -> {
            encoded.append(encoded.isEmpty() ? "" : "&").append(encode(name));
            if (!value.isEmpty()) {
                encoded.append('=').append(encode(value));
            }
        }));
        return encoded.toString();
    }

    private static String encode(String text) {
        // A comma is legal in a query and makes lists of ids readable
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    private static String decode(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%') {
                decoded.put((byte) (hexDigit(encoded, i + 1) * 16 + hexDigit(encoded, i + 2)));
                i += 2;
            } else {
                decoded.put(encoded[i] == '+' ? (byte) ' ' : encoded[i]);
            }
        }
        try {
            String result = StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
            if (result.indexOf('\0') < 0) {
                return result;
            }
        } catch (CharacterCodingException e) {
            // Answered below, like all that cannot be decoded
        }
        throw undecodable();
    }

    private static int hexDigit(byte[] bytes, int index) {
        int digit = index < bytes.length ? Character.digit(bytes[index], 16) : -1;
        if (digit < 0) {
            throw undecodable();
        }
        return digit;
    }

    /** For a query that is not even the syntax of one. */
    public static ProblemException undecodable() {
        return Problem.of(ProblemType.INVALID_PARAMETER, "The query cannot be decoded. Write each character that is not"
                + " a letter, a digit or one of `-._~,` as `%` and two hex digits per byte of its UTF-8 form"
                + " (curl does it with `-G --data-urlencode`).").exception();
    }
}
