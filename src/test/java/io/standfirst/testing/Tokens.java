package io.standfirst.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Signs tokens as an issuer would (RFC 7515, RS256). */
public final class Tokens {

    public static final String ISSUER = "https://login.example.com";
    static final String AUDIENCE = "standfirst";

    private static final String KEYS = "standfirst.test.keys";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Tokens() {
    }

    /** The claims of a token that is good for an hour. */
    public static Map<String, Object> claims(String subject, String... roles) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put("sub", subject);
        claims.put("iat", Instant.now().getEpochSecond());
        claims.put("exp", Instant.now().plus(Duration.ofHours(1)).getEpochSecond());
        claims.put("newsroom", Map.of("roles", List.of(roles)));
        return claims;
    }

    public static String signed(Map<String, Object> claims) {
        return signed(claims, keys());
    }

    /** By somebody else. */
    public static String forged(Map<String, Object> claims) {
        return signed(claims, newKeys());
    }

    /** Nobody's. */
    public static String unsigned(Map<String, Object> claims) {
        return encoded(Map.of("alg", "none", "typ", "JWT")) + "." + encoded(claims) + ".x";
    }

    static String publicKey() {
        return base64(keys().getPublic());
    }

    private static String signed(Map<String, Object> claims, KeyPair keys) {
        try {
            String content = encoded(Map.of("alg", "RS256", "typ", "JWT")) + "." + encoded(claims);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, Object> content) {
        try {
            return BASE64.encodeToString(new ObjectMapper().writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One pair for the whole run: the profile and the tests are loaded by different class loaders. */
    private static synchronized KeyPair keys() {
        if (System.getProperty(KEYS) == null) {
            KeyPair made = newKeys();
            System.setProperty(KEYS, base64(made.getPublic()) + " " + base64(made.getPrivate()));
        }
        String[] kept = System.getProperty(KEYS).split(" ");
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(kept[0]))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(kept[1]))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
