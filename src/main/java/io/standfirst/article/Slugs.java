package io.standfirst.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Slugs and anchors: the readable part of an address, of lower-case ASCII letters, digits and single hyphens. */
public final class Slugs {

    /** Characters at the most, in a slug that a client gives. */
    public static final int MAX_LENGTH = 120;

    /** What a slug looks like, for the API's document. */
    public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** Characters at the most in a slug that is made; leaves room for a number and reads well in an address. */
    private static final int MADE_LENGTH = 80;

    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final Pattern ID_SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** Letters that Unicode does not decompose into an ASCII letter and a mark. */
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private Slugs() {
    }

    /** Whether a reference is an id rather than a slug. */
    public static boolean isId(String reference) {
        return ID_SHAPE.matcher(reference).matches();
    }

    public static boolean isSlug(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches() && !isId(text);
    }

    /**
     * Makes a slug from a headline, a name or a heading.
     *
     * @param fallback what to use for a text without a single ASCII letter or digit, such as one in Greek
     */
    public static String of(String text, String fallback) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String joined = OTHERS.matcher(APOSTROPHES.matcher(bare).replaceAll("")).replaceAll("-");
        String slug = cut(trimHyphens(joined));
        return slug.isEmpty() || isId(slug) ? fallback : slug;
    }

    private static String trimHyphens(String joined) {
        int start = joined.startsWith("-") ? 1 : 0;
        int end = joined.endsWith("-") ? joined.length() - 1 : joined.length();
        return start < end ? joined.substring(start, end) : "";
    }

    private static String cut(String slug) {
        if (slug.length() <= MADE_LENGTH) {
            return slug;
        }
        int lastWord = slug.lastIndexOf('-', MADE_LENGTH);
        return slug.substring(0, lastWord > 0 ? lastWord : MADE_LENGTH);
    }
}
