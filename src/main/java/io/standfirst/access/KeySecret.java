package io.standfirst.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a key: shown once, and kept only as its SHA-256. It is random, so it needs no salt and no stretching.
 */
final class KeySecret {

    /** Lets secret scanners, and people, see what it is. */
    private static final String PREFIX = "sf_";
    private static final int BYTES = 32;
    private static final int HINT_LENGTH = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeySecret() {
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Compares in a time that does not tell how much of the secret was right. */
    static boolean matches(String hash, String otherHash) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), otherHash.getBytes(StandardCharsets.US_ASCII));
    }

    /** The first characters, enough to tell keys apart; nothing of a secret too short to spare them. */
    static String hint(String secret) {
        return secret.length() < 3 * HINT_LENGTH ? "" : secret.substring(0, HINT_LENGTH);
    }
}
