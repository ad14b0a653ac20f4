package io.standfirst.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes plain text apart: paragraphs between empty lines, headings and lists by what their lines begin and end with. */
final class PlainTextReader {

    private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(\\S.*?)\\s*#*");
    private static final Pattern FRAMED = Pattern.compile("([-–—=*_~])\\1{0,3}\\s*(\\S[^\\n]{0,80}?)\\s*\\1{1,4}");
    private static final Pattern ITEM = Pattern.compile("(?:[-*•·‣]|\\d{1,3}[.)])\\s+(\\S.*)");
    private static final Pattern RULE = Pattern.compile("[-–—=*_~.·\\s]{3,}");
    private static final Pattern ADDRESS = Pattern.compile("\\s*[(<\\[]?(https?://[^\\s<>\\[\\]()]+)[)>\\]]?$");
    /** Lines that are wrapped are at least so long, but for the last of a paragraph. */
    private static final int WRAPPED = 50;
    private static final int LONGEST_MATCHED = 400;

    private final String sent;
    private final List<Block> blocks = new ArrayList<>();

    private PlainTextReader(String sent) {
        this.sent = sent;
    }

    static Manuscript read(String sent) {
        PlainTextReader reader = new PlainTextReader(sent);
        List<int[]> chunk = new ArrayList<>();
        int from = sent.startsWith("\uFEFF") ? 1 : 0;
        while (from <= sent.length() && reader.blocks.size() <= Manuscript.MOST_BLOCKS) {
            int end = sent.indexOf('\n', from);
            end = end < 0 ? sent.length() : end;
            if (sent.substring(from, end).isBlank()) {
                reader.chunk(chunk);
                chunk.clear();
            } else {
                chunk.add(new int[] {from, end});
            }
            from = end + 1;
        }
        reader.chunk(chunk);
        return new Manuscript(List.copyOf(reader.blocks), Metadata.NONE);
    }

    /** Lines without an empty one between: one paragraph if they are wrapped, else each for itself. */
    private void chunk(List<int[]> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (isWrapped(lines)) {
            block(lines.get(0)[0], lines.get(lines.size() - 1)[1]);
        } else {
            lines.forEach(line -> block(line[0], line[1]));
        }
    }

    private boolean isWrapped(List<int[]> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            boolean last = i == lines.size() - 1;
            String text = line(line[0], line[1]);
            if (!last && line[1] - line[0] < WRAPPED || ITEM.matcher(text).matches() || HASHES.matcher(text).matches()) {
                return false;
            }
        }
        // Whoever wraps lines ends them somewhere in a sentence
        return lines.stream().limit(lines.size() - 1L)
                .anyMatch(line -> ".!?\"”’".indexOf(line(line[0], line[1]).charAt(line(line[0], line[1]).length() - 1)) < 0);
    }

    /** Long lines are no headings or items that a pattern would have to tell. */
    private String line(int from, int to) {
        return sent.substring(Math.max(from, to - LONGEST_MATCHED), to).strip();
    }

    private void block(int from, int to) {
        String text = sent.substring(from, Math.min(to, from + LONGEST_MATCHED)).strip();
        Sourced words = Sourced.of(sent, from, to);
        Matcher hashes = HASHES.matcher(text);
        Matcher framed = FRAMED.matcher(text);
        Matcher item = ITEM.matcher(text);
        if (words.isEmpty()) {
            return;
        }
        if (RULE.matcher(text).matches()) {
            blocks.add(Block.line());
        } else if (to - from > LONGEST_MATCHED) {
            blocks.add(Block.paragraph(words, null));
        } else if (hashes.matches()) {
            blocks.add(Block.heading(hashes.group(1).length(), part(words, hashes.group(2))));
        } else if (framed.matches()) {
            blocks.add(Block.heading(2, part(words, framed.group(2))));
        } else if (item.matches()) {
            blocks.add(linked(part(words, item.group(1)), true));
        } else {
            blocks.add(linked(words, false));
        }
    }

    private static Sourced part(Sourced words, String part) {
        String single = part.replaceAll("\\s+", " ");
        int from = words.text().indexOf(single);
        return from < 0 ? words : words.substring(from, from + single.length());
    }

    /** A title with its address behind it. */
    private static Block linked(Sourced words, boolean item) {
        Matcher address = ADDRESS.matcher(words.text());
        boolean links = words.text().length() <= LONGEST_MATCHED && address.find() && address.start() > 0;
        Sourced title = links ? words.substring(0, address.start()) : words;
        String link = links ? address.group(1) : null;
        return item ? Block.item(title, link) : Block.paragraph(links ? title : words, link);
    }
}
