package io.standfirst.format.markdown;

import java.util.UUID;

/**
 * A section as it stands in a document.
 *
 * @param id      null for one that is new
 * @param heading null for none
 */
public record SectionText(UUID id, String heading, String body) {
}
