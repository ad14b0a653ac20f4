package io.standfirst.article;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Words that somebody said.
 *
 * @param id          never changes
 * @param text        the words, without quotation marks; the words of two spans are joined by one space
 * @param kind        a whole statement or a fragment of one
 * @param speaker     the id of who said it
 * @param speakerRole what the speaker was at that time, as the article has it; may be null
 * @param place       where the words stand in the article; null if they do not stand in it word for word
 */
public record Quote(UUID id, String text, QuoteKind kind, UUID speaker, String speakerRole, Place place) {

    /** All that breaks a line, and what is beside it; a no-break space is a character of the words. */
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\x{1C}-\\x{1F}\\x{85}\\x{2028}\\x{2029}]+");

    /** Words as they stand in a text, in one line. */
    public static String inOneLine(String words) {
        return WHITE_SPACE.matcher(words).replaceAll(" ");
    }

    public Quote withSpeaker(UUID other) {
        return new Quote(id, text, kind, other, speakerRole, place);
    }

    public Quote withPlace(Place found) {
        return new Quote(id, text, kind, speaker, speakerRole, found);
    }

    /** The quote as its place now has it: other words, at another place. */
    public Quote reworded(String words, Place found) {
        return new Quote(id, words, kind, speaker, speakerRole, found);
    }
}
