package io.standfirst.format;

import java.util.UUID;

import org.commonmark.node.CustomNode;

/** Wraps inline nodes whose words, all of them, belong to a quote. */
final class QuotedWords extends CustomNode {

    private final UUID quote;

    QuotedWords(UUID quote) {
        this.quote = quote;
    }

    UUID quote() {
        return quote;
    }
}
