package io.standfirst.article;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of speakers, authors and topics, made comparable. */
public final class Names {

    /** Characters that count in a comparison; compatibility forms may unfold to eighteen times their length. */
    private static final int COMPARED_LENGTH = 400;

    /** Accents, but not the vowel signs and voicing marks of other scripts, which make another name. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Names() {
    }

    /** The form under which a name is looked up: neither case, accents nor the width of spaces count. */
    public static String folded(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String folded = SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        int compared = Math.min(COMPARED_LENGTH, folded.codePointCount(0, folded.length()));
        return folded.substring(0, folded.offsetByCodePoints(0, compared));
    }

    /**
     * A key whose bytes sort names the same way in every database, whatever its collation.
     * Names that fold alike are ordered by their id.
     */
    public static byte[] sortKey(String name) {
        return folded(name).getBytes(StandardCharsets.UTF_8);
    }
}
