package io.standfirst.article;

import java.util.UUID;

/**
 * A part of an article's body.
 *
 * @param id      never changes, in whatever order the section stands
 * @param heading one line; null only in the first section, which then is the lede
 * @param anchor  the fragment of the section's own address; made once and kept when the heading changes
 * @param body    CommonMark Markdown, as it was written
 * @param text    the plain text of the body, derived; quotes' spans count in it
 * @param html    the sanitised HTML of the body with quotes marked, derived
 */
public record Section(UUID id, String heading, String anchor, String body, String text, String html) {

    /** The anchor of a first section without a heading. */
    public static final String LEDE = "lede";

    /** A section as an editor wrote it: anchor, text and HTML are still to be derived. */
    public static Section written(UUID id, String heading, String body) {
        return new Section(id, heading, null, body, "", "");
    }

    public Section withAnchor(String made) {
        return new Section(id, heading, made, body, text, html);
    }

    public Section withText(String derived) {
        return new Section(id, heading, anchor, body, derived, html);
    }

    public Section withHtml(String derived) {
        return new Section(id, heading, anchor, body, text, derived);
    }
}
