package io.standfirst.story;

/** Writes plain text as Markdown that says the same. */
final class Escaping {

    /** What begins or ends something in the middle of a line. */
    private static final String INLINE = "\\`*_[]<>&!";
    /** What begins something at the start of a line. */
    private static final String START = "#+-=~|:";

    private Escaping() {
    }

    /** @param text one line, without white space at its ends */
    static String markdown(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (INLINE.indexOf(character) >= 0 || i == 0 && START.indexOf(character) >= 0 || endsNumber(text, i)) {
                written.append('\\');
            }
            written.append(character);
        }
        return written.toString();
    }

    /** "1. January": no list. */
    private static boolean endsNumber(String text, int at) {
        char character = text.charAt(at);
        if (character != '.' && character != ')' || at == 0 || at > 9) {
            return false;
        }
        return text.substring(0, at).chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
