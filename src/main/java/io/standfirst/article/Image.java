package io.standfirst.article;

/**
 * An article's leading picture, by reference.
 *
 * @param url     an absolute http or https URL
 * @param alt     what the picture shows, for those who do not see it; empty for a decorative one
 * @param caption may be null
 * @param credit  may be null
 * @param width   in pixels, 1 or more; may be null
 * @param height  in pixels, 1 or more; may be null
 */
public record Image(String url, String alt, String caption, String credit, Integer width, Integer height) {
}
