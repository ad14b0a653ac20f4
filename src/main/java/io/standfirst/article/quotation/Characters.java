package io.standfirst.article.quotation;

import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What a code point is to somebody who compares words: white space, a mark, a part of a word. */
final class Characters {

    static final int SPACE = ' ';
    static final int DOUBLE_MARK = '"';
    static final int SINGLE_MARK = '\'';

    private static final int NEXT_LINE = 0x85;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_SPACELESS = 0x0E00;
    /** Written without spaces between words, so that a word may begin at any character. */
    private static final Set<UnicodeScript> SPACELESS =
            EnumSet.of(HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR);

    private Characters() {
    }

    /** The one character that stands for all that readers take for the same: every white space, every style of mark. */
    static int fold(int point) {
        return switch (point) {
            case '“', '”', '„', '‟', '«', '»', DOUBLE_MARK -> DOUBLE_MARK;
            case '‘', '’', '‚', '‛', '‹', '›', SINGLE_MARK -> SINGLE_MARK;
            default -> isSpace(point) ? SPACE : point;
        };
    }

    /** A comma or full stop, which a house may set or leave out where a quotation ends. */
    static boolean isHousePunctuation(int point) {
        return point == ',' || point == '.';
    }

    static boolean isWordy(int point) {
        return isMark(point) ? !isVariationSelector(point) : Character.isLetterOrDigit(point) && !isSpaceless(point);
    }

    /** Whether this character belongs to the one before it: an accent, a skin tone, the glue between emoji. */
    static boolean extendsCharacter(int point) {
        return isMark(point) || gluesCharacters(point) || 0x1F3FB <= point && point <= 0x1F3FF;
    }

    static boolean gluesCharacters(int point) {
        return point == ZERO_WIDTH_JOINER;
    }

    /** Whether a character between two others makes one word of them: don't, 3.5, 10,000, U.S.A. */
    static boolean joins(int left, int joint, int right) {
        return switch (joint) {
            case SINGLE_MARK -> isWordy(left) && isWordy(right);
            case '.' -> areDigits(left, right) || Character.isLetter(left) && Character.isLetter(right);
            case ',' -> areDigits(left, right);
            default -> false;
        };
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == NEXT_LINE;
    }

    private static boolean areDigits(int left, int right) {
        return Character.isDigit(left) && Character.isDigit(right);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isVariationSelector(int point) {
        return 0xFE00 <= point && point <= 0xFE0F;
    }

    private static boolean isSpaceless(int point) {
        return point >= FIRST_SPACELESS
                && (Character.isIdeographic(point) || SPACELESS.contains(UnicodeScript.of(point)));
    }
}
