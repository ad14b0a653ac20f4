package io.standfirst.story;

import io.standfirst.article.Names;
import io.standfirst.story.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds out what each block of a page is for: publisher, headline, standfirst, byline, sections, related items. */
final class Structure {

    /** A related item's title is at most so long. */
    private static final int LONGEST_RELATED = 250;
    /** Above the headline stand at most so many other lines. */
    private static final int ABOVE = 4;

    private final Metadata metadata;
    private final List<Block> blocks;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<String> authors;
    private final List<Block> related = new ArrayList<>();
    private String publisher;
    private String headline;
    private Sourced standfirst;

    private Structure(Manuscript manuscript) {
        this.metadata = manuscript.metadata();
        this.blocks = new ArrayList<>(manuscript.blocks().stream().filter(block -> !Lines.isFurniture(block.text())).toList());
        this.authors = new ArrayList<>(metadata.authors());
        this.publisher = metadata.publisher();
        this.headline = metadata.headline();
    }

    static Layout of(Manuscript manuscript) {
        Structure structure = new Structure(manuscript);
        structure.takeRelated();
        structure.takeHeadline();
        structure.takeByline();
        structure.takeStandfirst();
        List<Layout.Part> parts = structure.parts();
        return new Layout(structure.publisher, structure.headline, structure.standfirst, List.copyOf(structure.authors), parts,
                List.copyOf(structure.related), List.copyOf(structure.warnings));
    }

    /** What follows a heading such as "Similar articles", as long as it looks like a list of titles. */
    private void takeRelated() {
        for (int i = 1; i < blocks.size(); i++) {
            if (Lines.isRelated(blocks.get(i).text())) {
                int end = i + 1;
                while (end < blocks.size() && isRelatedItem(blocks.get(end))) {
                    related.add(blocks.get(end++));
                }
                blocks.subList(i, end).clear();
                i--;
            }
        }
    }

    private static boolean isRelatedItem(Block block) {
        boolean title = block.is(Kind.ITEM) || block.link() != null || block.is(Kind.HEADING) && block.level() > 2
                || block.is(Kind.PARAGRAPH) && Lines.isTitle(block.text());
        return title && block.text().length() <= LONGEST_RELATED || Lines.isRelated(block.text());
    }

    private void takeHeadline() {
        int at = headlineAt();
        if (at < 0) {
            return;
        }
        headline = headline == null ? blocks.get(at).text() : headline;
        for (Block above : blocks.subList(0, at)) {
            above(above.text());
        }
        blocks.subList(0, at + 1).clear();
        dropRepeated();
    }

    private void above(String text) {
        if (authors.isEmpty()) {
            authors.addAll(Lines.authors(text));
        }
        if (publisher == null && !text.isEmpty() && Lines.isPublisher(text) && !Lines.isDate(text)) {
            publisher = text;
        }
    }

    /** The block of the headline; -1 if there is none at the top. */
    private int headlineAt() {
        int top = Math.min(blocks.size(), ABOVE + 1);
        for (int i = 0; i < top; i++) {
            Block block = blocks.get(i);
            if (block.is(Kind.HEADING) && block.level() == 1 || headline != null && isHeadline(block)) {
                return i;
            }
        }
        if (headline != null) {
            return -1;
        }
        int first = 0;
        while (first < top && (blocks.get(first).is(Kind.LINE) || Lines.isDate(blocks.get(first).text()))) {
            first++;
        }
        if (first == top || !isTitle(first)) {
            return -1;
        }
        // A name above the headline is the publisher's: shorter than what follows, which is a title as well
        boolean name = first + 1 < blocks.size() && Lines.isPublisher(blocks.get(first).text()) && isTitle(first + 1)
                && Lines.authors(blocks.get(first + 1).text()).isEmpty() && !Lines.isDate(blocks.get(first + 1).text())
                && (blocks.get(first + 1).is(Kind.HEADING)
                        || blocks.get(first + 1).text().length() > blocks.get(first).text().length());
        return name ? first + 1 : first;
    }

    private boolean isTitle(int at) {
        Block block = blocks.get(at);
        return !block.is(Kind.LINE) && !block.is(Kind.ITEM) && Lines.isTitle(block.text());
    }

    private boolean isHeadline(Block block) {
        return block.text().equalsIgnoreCase(headline);
    }

    /** Pages tell their headline again above the text; what stands between is the standfirst. */
    private void dropRepeated() {
        int repeated = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isHeadline(blocks.get(i))) {
                if (i == 1 && standfirst == null && blocks.get(0).is(Kind.PARAGRAPH)) {
                    standfirst = blocks.get(0).words();
                    blocks.remove(0);
                    i--;
                }
                blocks.remove(i);
                repeated++;
            }
        }
        if (repeated > 0) {
            warnings.add(new Warning("/headline", "The headline stands in the text again; it was taken once."));
        }
    }

    /** By whom and when, at the top of the text. */
    private void takeByline() {
        int top = Math.min(blocks.size(), ABOVE);
        for (int i = 0; i < top; i++) {
            String text = blocks.get(i).text();
            List<String> names = Lines.authors(text);
            if (!names.isEmpty() || Lines.isDate(text)) {
                names.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
                if (i == 1 && standfirst == null && blocks.get(0).is(Kind.PARAGRAPH)) {
                    standfirst = blocks.get(0).words();
                    blocks.remove(0);
                    i--;
                    top--;
                }
                blocks.remove(i--);
                top--;
            }
        }
    }

    /** One that the page names as such, if nothing in the text is it. */
    private void takeStandfirst() {
        String named = metadata.standfirst();
        if (standfirst == null && named != null) {
            standfirst = new Sourced(named, new int[0]);
        }
        if (standfirst != null && !blocks.isEmpty()
                && Names.folded(blocks.get(0).text()).equals(Names.folded(standfirst.text()))) {
            standfirst = blocks.remove(0).words();
        }
    }

    private List<Layout.Part> parts() {
        List<Layout.Part> parts = new ArrayList<>();
        String heading = null;
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isSectionHeading(i)) {
                add(parts, heading, body);
                heading = block.text();
                body = new ArrayList<>();
            } else if (!block.is(Kind.LINE)) {
                body.add(block);
            }
        }
        add(parts, heading, body);
        return parts;
    }

    private void add(List<Layout.Part> parts, String heading, List<Block> body) {
        if (heading == null && body.isEmpty()) {
            return;
        }
        if (body.isEmpty()) {
            warnings.add(new Warning("/sections/" + parts.size(), "The section has a heading and no text."));
        }
        parts.add(new Layout.Part(heading, List.copyOf(body)));
    }

    /** A heading of the page, or a short line before a paragraph that is longer. */
    private boolean isSectionHeading(int at) {
        Block block = blocks.get(at);
        if (block.is(Kind.HEADING)) {
            return block.level() <= 2 || at == 0;
        }
        Block next = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
        return block.is(Kind.PARAGRAPH) && block.link() == null && next != null && !next.is(Kind.LINE)
                && Lines.isHeading(block.text())
                && (next.text().length() > 2 * block.text().length() && !Lines.isHeading(next.text()) || next.is(Kind.ITEM));
    }
}
