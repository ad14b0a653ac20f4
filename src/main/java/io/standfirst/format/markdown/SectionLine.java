package io.standfirst.format.markdown;

import io.standfirst.format.Markdown;
import java.util.UUID;
import java.util.regex.Pattern;

/** The line that a section begins with, {@code ## Heading {#id}}, and what has to be done lest another be taken for one. */
final class SectionLine {

    private static final String HASHES = "##";
    private static final String OPEN = "{#";
    private static final int ID_LENGTH = 36;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** What Markdown would take for something else than a character of the heading. */
    private static final Pattern SIGNS =
            Pattern.compile("[\\\\`*_<\\[\\]]|&(?=[#\\p{Alnum}])|#(?=#*$)|\\{(?=#)");

    private SectionLine() {
    }

    /** @param heading null for none */
    static String write(UUID id, String heading) {
        String words = heading == null ? "" : SIGNS.matcher(heading).replaceAll("\\\\$0") + " ";
        return HASHES + " " + words + OPEN + id + "}";
    }

    /** Whether a line begins a section whatever stands around it. */
    static boolean isMarked(String line) {
        String end = line.stripTrailing();
        int open = end.length() - ID_LENGTH - OPEN.length() - 1;
        return begins(line) && open >= HASHES.length() && end.startsWith(OPEN, open) && end.endsWith("}")
                && isId(end.substring(open + OPEN.length(), end.length() - 1));
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The id that a marked line has. */
    static UUID id(String line) {
        String end = line.stripTrailing();
        return UUID.fromString(end.substring(end.length() - ID_LENGTH - 1, end.length() - 1));
    }

    /** The heading that a line has, in plain text; null for none. */
    static String heading(String line) {
        String words = isMarked(line) ? line.substring(0, line.lastIndexOf(OPEN)) : line;
        String heading = Markdown.text(words).strip();
        return heading.isEmpty() ? null : heading;
    }

    /** Whether what looks like an id stands at the end, without being one. */
    static boolean hasOtherMark(String line) {
        int open = line.lastIndexOf(OPEN);
        return open > 0 && line.charAt(open - 1) != '\\' && line.stripTrailing().endsWith("}");
    }

    /** Whether a line is Markdown's heading of level 2, as far as it shows. */
    static boolean begins(String line) {
        return line.startsWith(HASHES)
                && (line.length() == HASHES.length() || Character.isWhitespace(line.charAt(HASHES.length())));
    }

    /** A line of a body as it is written: with a backslash more if it would be taken for a section's, in code for example. */
    static String guarded(String line) {
        return isMarked(withoutBackslashes(line)) ? "\\" + line : line;
    }

    /** The line that was guarded. */
    static String unguarded(String line) {
        return line.startsWith("\\") && isMarked(withoutBackslashes(line)) ? line.substring(1) : line;
    }

    private static String withoutBackslashes(String line) {
        int begin = 0;
        while (begin < line.length() && line.charAt(begin) == '\\') {
            begin++;
        }
        return line.substring(begin);
    }
}
