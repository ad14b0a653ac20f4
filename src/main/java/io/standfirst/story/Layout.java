package io.standfirst.story;

import java.util.List;

/**
 * A page with the use of each of its parts known.
 *
 * @param standfirst null if there is none
 * @param related    titles, each with the address that it leads to, if the page has one
 */
record Layout(String publisher, String headline, Sourced standfirst, List<String> authors, List<Part> parts, List<Block> related,
        List<Warning> warnings) {

    /** A section: its heading, null for the lede's, and its blocks. */
    record Part(String heading, List<Block> blocks) {
    }
}
