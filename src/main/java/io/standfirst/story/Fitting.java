package io.standfirst.story;

import io.standfirst.article.Limits;
import java.util.ArrayList;
import java.util.List;

/** Makes a page fit the limits of an article where that loses no words: what is too long for its use becomes text. */
final class Fitting {

    private final List<Warning> warnings;
    private final List<Layout.Part> parts = new ArrayList<>();
    /** Whether a warning says that there are too many. */
    private boolean told;

    private Fitting(List<Warning> warnings) {
        this.warnings = new ArrayList<>(warnings);
    }

    static Layout fit(Layout layout) {
        Fitting fitting = new Fitting(layout.warnings());
        boolean longStandfirst = layout.standfirst() != null && length(layout.standfirst().text()) > Limits.STANDFIRST;
        if (longStandfirst) {
            fitting.parts.add(new Layout.Part(null, List.of(Block.paragraph(layout.standfirst(), null))));
        }
        layout.parts().forEach(fitting::add);
        return new Layout(layout.publisher(), layout.headline(), longStandfirst ? null : layout.standfirst(), layout.authors(),
                fitting.parts, layout.related(), fitting.warnings);
    }

    private void add(Layout.Part part) {
        boolean fits = part.heading() == null ? parts.isEmpty() : length(part.heading()) <= Limits.TEXT_LINE;
        if (fits && parts.size() < Limits.SECTIONS) {
            parts.add(part);
            return;
        }
        if (parts.size() == Limits.SECTIONS && !told) {
            told = true;
            warnings.add(new Warning("/sections/" + (Limits.SECTIONS - 1),
                    "The story has more headings than an article has sections; the rest stands in the last one."));
        }
        Layout.Part last = parts.isEmpty() ? new Layout.Part(null, List.of()) : parts.remove(parts.size() - 1);
        parts.add(joined(last, part));
    }

    private static Layout.Part joined(Layout.Part last, Layout.Part part) {
        List<Block> blocks = last.blocks() instanceof ArrayList<Block> open ? open : new ArrayList<>(last.blocks());
        if (part.heading() != null) {
            blocks.add(new Block(Block.Kind.HEADING, Body.HIGHEST_HEADING, new Sourced(part.heading(), new int[0]), null,
                    Escaping.markdown(part.heading())));
        }
        blocks.addAll(part.blocks());
        return new Layout.Part(last.heading(), blocks);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
