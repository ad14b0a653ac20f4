package io.standfirst.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** SHA-256, and its short form for entity tags and fingerprints. */
public final class Hashes {

    /** 72 bits, 12 characters: enough to tell versions of one resource apart, and not meant to withstand an attack. */
    private static final int SHORT_BYTES = 9;

    private Hashes() {
    }

    public static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The beginning of the hash, 12 characters of base64url. */
    public static String abbreviated(byte[] content) {
        byte[] start = Arrays.copyOf(sha256(content), SHORT_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(start);
    }
}
