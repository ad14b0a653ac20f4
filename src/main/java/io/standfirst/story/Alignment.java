package io.standfirst.story;

import org.jsoup.parser.Parser;

/** Finds for each character of a text where it stands in the markup that it was made of. */
final class Alignment {

    private static final int LONGEST_ENTITY = 32;
    private static final int LONGEST_ADDRESS = 2_000;

    private final String sent;
    private final int to;
    private int at;

    /** What one character was made of ends here. */
    private int end;

    Alignment(String sent, int from, int to) {
        this.sent = sent;
        this.at = from;
        this.to = to;
    }

    /**
     * Steps on to a character of the text and says where it was sent. Markup before it is passed over; a character reference
     * counts as the character. What is not found stands at the end.
     */
    int next(char character) {
        while (at < to) {
            if (matches(character)) {
                int found = at;
                at = end;
                return found;
            }
            at = behindMarkup();
        }
        return Math.max(0, to - 1);
    }

    private boolean matches(char character) {
        char here = sent.charAt(at);
        end = at + 1;
        if (here == '&') {
            int semicolon = within(';', LONGEST_ENTITY);
            if (semicolon > 0) {
                String decoded = Parser.unescapeEntities(sent.substring(at, semicolon + 1), false);
                if (decoded.length() <= 2 && decoded.charAt(0) == character) {
                    end = semicolon + 1;
                    return true;
                }
            }
        }
        return here == character || isSpace(here) && isSpace(character);
    }

    /** The address of a link is skipped as a whole, since its letters are none of the text. */
    private int behindMarkup() {
        if (sent.charAt(at) == ']' && at + 1 < to && sent.charAt(at + 1) == '(') {
            int close = within(')', LONGEST_ADDRESS);
            return close < 0 ? at + 1 : close + 1;
        }
        return at + 1;
    }

    /** The next such character, if it is not far; else -1. Looks no further, so that a page full of beginnings takes no time. */
    private int within(char character, int reach) {
        for (int i = at + 1; i < to && i < at + reach; i++) {
            if (sent.charAt(i) == character) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
