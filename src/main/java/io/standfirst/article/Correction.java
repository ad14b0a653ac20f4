package io.standfirst.article;

import java.time.Instant;
import java.util.UUID;

/**
 * A public note that something in an article was wrong or unclear. It stands beside the article's value: readers see it
 * as soon as they see the article, in whatever edition.
 *
 * @param text    plain text
 * @param about   which part; null for the article as a whole
 * @param at      when it was made, as readers are told
 * @param version counts the changes, from 1
 */
public record Correction(
        UUID id, CorrectionKind kind, String text, Corrected about, Instant at,
        int version, Instant createdAt, Instant updatedAt) {

    public Correction withAbout(Corrected changed) {
        return new Correction(id, kind, text, changed, at, version, createdAt, updatedAt);
    }
}
