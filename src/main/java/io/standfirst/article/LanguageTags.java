package io.standfirst.article;

import java.util.Locale;

/** Language tags (BCP 47), which mean the same in any case. */
public final class LanguageTags {

    private static final int SINGLETON = 1;
    private static final int REGION = 2;
    private static final int SCRIPT = 4;

    private LanguageTags() {
    }

    /**
     * In the case that is usual: {@code zh-Hant-TW} (RFC 5646, 2.1.1), so that one language has one spelling.
     *
     * @param tag well-formed or not; null stays null
     */
    public static String cased(String tag) {
        if (tag == null) {
            return null;
        }
        String[] subtags = tag.toLowerCase(Locale.ROOT).split("-", -1);
        for (int i = 1; i < subtags.length && subtags[i - 1].length() != SINGLETON; i++) {
            switch (subtags[i].length()) {
                case REGION -> subtags[i] = subtags[i].toUpperCase(Locale.ROOT);
                case SCRIPT -> subtags[i] = subtags[i].substring(0, 1).toUpperCase(Locale.ROOT) + subtags[i].substring(1);
                default -> { }
            }
        }
        return String.join("-", subtags);
    }
}
