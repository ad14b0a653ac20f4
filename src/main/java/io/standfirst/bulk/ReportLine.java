package io.standfirst.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.standfirst.desk.Brought;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the answer to an import: what became of one line of it, or, last, of all. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One line of the answer: what became of one line that was sent. The last one has `import` alone.")
public record ReportLine(
        @Schema(description = "The number of the line that was sent, from 1; left out of the last") Long line,
        @Schema(description = "What became of it; left out of the last") Brought.Result result,
        @Schema(description = "Of what it is about; left out if it was refused") UUID id,
        @Schema(description = "The slug that it has now; left out if none was sent and nothing was created") String slug,
        @Schema(description = "Why it was refused: what the same content would be answered with at its own address",
                ref = "#/components/schemas/Problem")
        Map<String, Object> problem,
        @JsonProperty("import")
        @Schema(name = "import", description = "All lines counted; of the last line alone") ImportDocument summary) {
}
