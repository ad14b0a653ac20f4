package io.standfirst.story;

import io.standfirst.story.Block.Kind;
import java.util.List;

/** Writes the blocks of a section as the Markdown of its body. */
final class Body {

    /** The section's own heading is of level 2. */
    static final int HIGHEST_HEADING = 3;
    private static final int LOWEST_HEADING = 6;

    private Body() {
    }

    static String of(List<Block> blocks) {
        StringBuilder body = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                body.append(before.is(Kind.ITEM) && block.is(Kind.ITEM) ? "\n" : "\n\n");
            }
            if (block.is(Kind.HEADING)) {
                int level = Math.min(LOWEST_HEADING, Math.max(HIGHEST_HEADING, block.level()));
                body.append("#".repeat(level)).append(' ');
            }
            body.append(block.body());
            before = block;
        }
        return body.toString();
    }
}
