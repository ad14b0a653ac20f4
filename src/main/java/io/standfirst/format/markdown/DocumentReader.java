package io.standfirst.format.markdown;

import io.standfirst.article.Limits;
import io.standfirst.format.Markdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads documents, those that were written here and those that people write by hand. */
final class DocumentReader {

    private static final Spot BEGIN = new Spot(1, 1);

    private final String text;
    private final String lineEnd;
    private final List<SectionText> sections = new ArrayList<>();
    private int at;
    private int line;

    private DocumentReader(String text) {
        this.text = text;
        // That of the first line is that of the frames; a body may hold others
        this.lineEnd = lineAt(0).endsWith("\r") ? "\r\n" : "\n";
    }

    static boolean isMeant(String sent) {
        String text = withoutMark(sent);
        int second = text.indexOf('\n') + 1;
        return second > 0 && isFence(text.substring(0, second))
                && !text.substring(second, endOfLine(text, second)).isBlank();
    }

    static MarkdownDocument read(String sent) {
        return new DocumentReader(withoutMark(sent)).read();
    }

    /** Without the byte order mark that some editors write. */
    private static String withoutMark(String sent) {
        return sent.startsWith("\uFEFF") ? sent.substring(1) : sent;
    }

    private MarkdownDocument read() {
        FrontMatter front = FrontMatterReader.read(front(), 1);
        UUID lede = lede(front);
        String marked = null;
        int begin = at;
        int linesBefore = line;
        while (at < text.length() && !isTooMany()) {
            String next = lineAt(at);
            if (SectionLine.isMarked(next)) {
                part(marked, lede, framed(text.substring(begin, at), false), linesBefore);
                marked = next;
                begin = endOfLine(text, at);
                linesBefore = line + 1;
            }
            skipLine();
        }
        part(marked, lede, framed(text.substring(begin), true), linesBefore);
        return new MarkdownDocument(front, lede, sections);
    }

    private String front() {
        if (!isFence(lineAt(0))) {
            throw new MalformedMarkdownException(BEGIN, "the document has to begin with front matter between two lines of three"
                    + " hyphens");
        }
        skipLine();
        int begin = at;
        while (at < text.length() && !isFence(lineAt(at))) {
            skipLine();
        }
        if (at == text.length()) {
            throw new MalformedMarkdownException(BEGIN, "the front matter has no end: a line of three hyphens");
        }
        String front = text.substring(begin, at);
        skipLine();
        return front;
    }

    private static UUID lede(FrontMatter front) {
        Object id = front.members().get(MarkdownDocument.LEDE);
        if (id == null) {
            return null;
        }
        if (id instanceof String text && SectionLine.isId(text)) {
            return UUID.fromString(text);
        }
        throw new MalformedMarkdownException(front.spot("/" + MarkdownDocument.LEDE),
                "`lede` has to be the id of the section without a heading; leave it out for a new one");
    }

    /** @param marked the line that it begins with; null for what stands before the first of them */
    private void part(String marked, UUID lede, String framed, int linesBefore) {
        String written = framed.contains("##") ? unguarded(framed) : framed;
        List<Integer> cuts = written.contains("##") ? Markdown.sectionHeadings(written) : List.of();
        UUID id = marked == null ? lede : SectionLine.id(marked);
        String heading = marked == null ? null : SectionLine.heading(marked);
        String body = cuts.isEmpty() ? written : trimmed(written.substring(0, cuts.get(0)));
        if (id != null) {
            sections.add(new SectionText(id, heading, body));
        } else if (!body.isBlank()) {
            sections.add(new SectionText(null, null, trimmed(body)));
        }
        for (int i = 0; i < cuts.size() && !isTooMany(); i++) {
            unmarked(written, cuts.get(i), i + 1 < cuts.size() ? cuts.get(i + 1) : written.length(), linesBefore);
        }
    }

    /** Whether there are more than will be taken; how many more does not matter. */
    private boolean isTooMany() {
        return sections.size() > Limits.SECTIONS;
    }

    /** A section that somebody began by hand. */
    private void unmarked(String written, int begin, int end, int linesBefore) {
        int body = Math.min(end, endOfLine(written, begin));
        String first = written.substring(begin, body);
        if (SectionLine.hasOtherMark(first)) {
            throw new MalformedMarkdownException(new Spot(Lines.spot(written.substring(0, begin), linesBefore).line() + 1, 1),
                    "what stands in {#…} has to be the id of a section of the article; leave it out for a new one");
        }
        sections.add(new SectionText(null, SectionLine.heading(first), trimmed(written.substring(body, end))));
    }

    /** Without the empty line before it and, unless it is the last, behind it. */
    private String framed(String part, boolean isLast) {
        String framed = part.startsWith(lineEnd) ? part.substring(lineEnd.length()) : part;
        for (int i = isLast ? 1 : 2; i > 0 && framed.endsWith(lineEnd); i--) {
            framed = framed.substring(0, framed.length() - lineEnd.length());
        }
        return framed;
    }

    private static String trimmed(String body) {
        int begin = 0;
        while (begin < body.length() && body.substring(begin, endOfLine(body, begin)).isBlank()) {
            begin = endOfLine(body, begin);
        }
        return body.substring(begin).stripTrailing();
    }

    private static String unguarded(String part) {
        return Arrays.stream(part.split("\n", -1)).map(SectionLine::unguarded).collect(Collectors.joining("\n"));
    }

    private void skipLine() {
        at = endOfLine(text, at);
        line++;
    }

    /** Without its line feed. */
    private String lineAt(int begin) {
        int end = endOfLine(text, begin);
        return text.substring(begin, end > begin && text.charAt(end - 1) == '\n' ? end - 1 : end);
    }

    private static int endOfLine(String text, int begin) {
        int end = text.indexOf('\n', begin);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isFence(String line) {
        return line.startsWith(MarkdownDocument.FENCE) && line.substring(MarkdownDocument.FENCE.length()).isBlank();
    }
}
