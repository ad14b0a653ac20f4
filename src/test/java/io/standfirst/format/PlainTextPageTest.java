package io.standfirst.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of the page that defines the plain text. */
class PlainTextPageTest {

    private static final Path PAGE = Path.of("docs", "plain-text.md");

    @TestFactory
    Stream<DynamicTest> derivesWhatThePageSays() throws IOException {
        return examples().stream().map(example -> DynamicTest.dynamicTest(example.body(), () -> {
            assertEquals(example.text(), Markdown.text(example.body()));
            String html = Markdown.html(example.body(), List.of());
            assertEquals(example.text(), Html.textContent(html));
            if (example.html() != null) {
                assertEquals(example.html(), html);
            }
        }));
    }

    @Test
    void findsTheExamples() throws IOException {
        assertTrue(examples().size() >= 15, "The page lost its examples, or the test no longer finds them");
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Parser.builder().build().parse(Files.readString(PAGE)).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                if (block.getInfo().equals("example")) {
                    examples.add(Example.of(block.getLiteral()));
                }
            }
        });
        return examples;
    }

    /** @param html null if the example does not give it */
    private record Example(String body, String text, String html) {

        static Example of(String block) {
            String[] parts = block
                    .replace("→", "\t").replace("␠", " ").replace("␍", "\r")
                    .split("(?<=\n)\\.\n");
            return new Example(parts[0], withoutLastLineFeed(parts[1]),
                    parts.length == 2 ? null : withoutLastLineFeed(parts[2]));
        }

        private static String withoutLastLineFeed(String part) {
            return part.substring(0, part.length() - 1);
        }
    }
}
