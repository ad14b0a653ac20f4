package io.standfirst.format.markdown;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An article as a document: front matter between two lines of three hyphens, the lede, and the other sections, each
 * under {@code ## Heading {#id}}. One empty line frames every body; what else it begins or ends with is its own.
 *
 * @param front    all but the sections
 * @param lede     the id of the section without a heading, as the front matter has it; null if it has none
 * @param sections in order
 */
public record MarkdownDocument(FrontMatter front, UUID lede, List<SectionText> sections) {

    /** The member of the front matter that says the id of the section without a heading. */
    public static final String LEDE = "lede";

    static final String FENCE = "---";

    public MarkdownDocument {
        sections = List.copyOf(sections);
    }

    /**
     * Whether a text is meant to be such a document: it begins with a line of three hyphens that is followed by another
     * that is not empty. (Below a line that is meant as a rule an empty one is usual.)
     */
    public static boolean isMeant(String text) {
        return DocumentReader.isMeant(text);
    }

    /**
     * Reads a document.
     *
     * @throws MalformedMarkdownException if it has no front matter, or a malformed one, or a section with a malformed id
     */
    public static MarkdownDocument read(String text) {
        return DocumentReader.read(text);
    }

    /**
     * Writes one.
     *
     * @param members  of the front matter, in their order; see {@link FrontMatter}. That of the lede is added
     * @param sections each with its id
     */
    public static String write(Map<String, Object> members, List<SectionText> sections) {
        return DocumentWriter.write(members, sections);
    }
}
