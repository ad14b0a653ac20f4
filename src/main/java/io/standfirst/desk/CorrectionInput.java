package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.article.Correction;
import io.standfirst.article.CorrectionKind;
import io.standfirst.article.Limits;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The writable form of a correction. */
@JsonIgnoreProperties({"createdAt", "updatedAt"})
public record CorrectionInput(
        @Schema(description = "Must be that of the correction that is written to; leave it out of a new one") UUID id,
        @Schema(description = "`correction` if left out") CorrectionKind kind,
        @Schema(required = true, description = "What readers are told, plain text", maxLength = Limits.CORRECTION,
                examples = "An earlier version gave the wrong height of the barrier. It is nine metres.")
        String text,
        @Schema(description = "Which part of the article; left out: the whole", nullable = true) CorrectedInput about,
        @Schema(description = "When it was made; now if left out of a new one, else as it was. Not in the future")
        Instant at) {

    static CorrectionInput of(Correction correction) {
        return new CorrectionInput(correction.id(), correction.kind(), correction.text(),
                CorrectedInput.of(correction.about()), correction.at());
    }
}
