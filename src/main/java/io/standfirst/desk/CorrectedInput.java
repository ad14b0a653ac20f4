package io.standfirst.desk;

import io.standfirst.article.Corrected;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which part of the article a correction is about, as it is sent. */
public record CorrectedInput(
        @Schema(required = true) Corrected.Part part,
        @Schema(description = "Of the section or quote; left out for the other parts", nullable = true) UUID id) {

    static CorrectedInput of(Corrected about) {
        return about == null ? null : new CorrectedInput(about.part(), about.id());
    }

    Corrected value() {
        return new Corrected(part, id);
    }
}
