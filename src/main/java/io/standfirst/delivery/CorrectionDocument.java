package io.standfirst.delivery;

import io.standfirst.article.Corrected;
import io.standfirst.article.Correction;
import io.standfirst.article.CorrectionKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as it goes out. */
@Schema(requiredProperties = {"id", "kind", "text", "about", "at", "updatedAt"})
public record CorrectionDocument(
        UUID id,
        CorrectionKind kind,
        @Schema(description = "Plain text") String text,
        @Schema(description = "Which part of the article; null for the whole", nullable = true) About about,
        @Schema(description = "When it was made") Instant at,
        @Schema(description = "When it was last changed") Instant updatedAt) {

    /** Which part of the article a correction is about. */
    @Schema(name = "Corrected", requiredProperties = {"part", "id"})
    public record About(
            Corrected.Part part,
            @Schema(description = "Of a section or quote, if the caller sees it", nullable = true) UUID id) {
    }

    public static CorrectionDocument of(Correction correction) {
        Corrected about = correction.about();
        return new CorrectionDocument(correction.id(), correction.kind(), correction.text(),
                about == null ? null : new About(about.part(), about.id()), correction.at(), correction.updatedAt());
    }
}
