package io.standfirst.story;

import java.util.List;

/** A page as it was sent, taken apart: its blocks in order and what it says of itself. */
record Manuscript(List<Block> blocks, Metadata metadata) {

    /** A page with more is no story; nobody needs to read on. */
    static final int MOST_BLOCKS = 20_000;

    boolean isTooLong() {
        return blocks.size() > MOST_BLOCKS;
    }
}
