package io.standfirst.format;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark to a tree without raw HTML that is safe to walk by recursion. */
final class BodyParser {

    /** How many block quotes, lists, list items and the like may stand inside each other. */
    static final int MAX_BLOCK_NESTING = 40;

    /** How deep emphasis and images may nest; what is deeper keeps its asterisks and brackets as text. */
    private static final int MAX_INLINE_NESTING = 40;

    /** One block more than allowed, so that {@link BodyRules} sees that there were too many. */
    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MAX_BLOCK_NESTING + 1)
            .maxInlineNesting(MAX_INLINE_NESTING)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private BodyParser() {
    }

    static Node parse(String body) {
        Node document = PARSER.parse(body);
        document.accept(new Cleaning(body.length()));
        return document;
    }
}
