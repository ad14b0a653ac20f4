package io.standfirst.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.standfirst.article.Violation;

class BodyRulesTest {

    private static final String POINTER = "/sections/1/body";

    @ParameterizedTest
    @ValueSource(strings = {"", "Words.", "### Three", "#### Four", "###### Six", "#hashtag", "####### seven",
            "\\# one", "a\n\n---\n\nb", "```\n# a comment\n```", "<h1>One</h1>", "<script>alert(1)</script>",
            "[a](javascript:b)"})
    void acceptsAllElse(String body) {
        assertEquals(List.of(), Markdown.check(body, POINTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\n# One", "a\n\n## Two", "a\n\nb\n===", "a\n\nb\n---", "a\n\n> - # One"})
    void refusesHeadingsOfTheLevelsAbove(String body) {
        List<Violation> violations = Markdown.check(body, POINTER);
        assertEquals(1, violations.size());
        assertEquals(POINTER, violations.get(0).pointer());
        assertTrue(violations.get(0).message().startsWith("Line 3 of the body is a heading of level "),
                violations.get(0).message());
    }

    @Test
    void namesEveryLine() {
        List<Violation> violations = Markdown.check("# One\n\nb\n\n## Two\n", POINTER);
        assertEquals(2, violations.size());
        assertTrue(violations.get(0).message().startsWith("Line 1 of the body is a heading of level 1."));
        assertTrue(violations.get(1).message().startsWith("Line 5 of the body is a heading of level 2."));
    }

    @Test
    void endsTheListOfViolations() {
        assertEquals(BodyRules.MAX_VIOLATIONS, Markdown.check("# One\n".repeat(1_000), POINTER).size());
    }

    @Test
    void boundsTheNestingOfBlocks() {
        assertEquals(List.of(), Markdown.check(">".repeat(40) + " a", POINTER));
        assertEquals(List.of(), Markdown.check("- ".repeat(20) + "a", POINTER));
        for (String body : List.of(">".repeat(41) + " a", ">".repeat(50_000), "- ".repeat(21) + "a")) {
            List<Violation> violations = Markdown.check(body, POINTER);
            assertEquals(1, violations.size());
            assertEquals("Line 1 of the body stands in more than 40 block quotes, lists and list items "
                    + "inside each other: take some away.", violations.get(0).message());
        }
    }
}
