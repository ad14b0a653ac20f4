package io.standfirst.desk;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one article of many.
 *
 * @param id      null for one that was refused
 * @param slug    of the article; null if it was sent without one and exists
 * @param refusal why it was refused; null unless it was
 */
public record Brought(Result result, UUID id, String slug, RuntimeException refusal) {

    /** The ways in which it can go. */
    @Schema(name = "ImportResult", description = "What became of a line")
    public enum Result { CREATED, UPDATED, UNCHANGED, REFUSED }

    static Brought refused(RuntimeException refusal) {
        return new Brought(Result.REFUSED, null, null, refusal);
    }
}
