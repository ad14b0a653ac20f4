package io.standfirst.article.diff;

/**
 * What became of a section's members; null for those that are as they were.
 *
 * @param body in Markdown, as it was written
 */
public record SectionDifference(TextDifference heading, TextDifference body) {
}
