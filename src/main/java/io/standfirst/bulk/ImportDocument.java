package io.standfirst.bulk;

import io.standfirst.store.ImportProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import has come. */
@Schema(description = "How far an import has come.")
public record ImportDocument(
        @Schema(description = "Of the import", required = true) UUID id,
        @Schema(description = "How it stands", required = true) State state,
        @Schema(description = "When its first byte was read", required = true) Instant startedAt,
        @Schema(description = "When it ended; null while it runs", nullable = true) Instant endedAt,
        @Schema(description = "How many lines were dealt with", required = true) long lines,
        @Schema(description = "Lines that made something new", required = true) long created,
        @Schema(description = "Lines that changed something", required = true) long updated,
        @Schema(description = "Lines that say what is stored already", required = true) long unchanged,
        @Schema(description = "Lines that were refused, each with its problem in the answer", required = true) long refused,
        @Schema(description = "Of the body, in lines that were dealt with", required = true) long bytes,
        @Schema(description = "Of the whole body; null if its length was not said", nullable = true) Long length,
        @Schema(description = "Lines a second so far", required = true) double rate,
        @Schema(description = "Seconds that it will still take at this rate; null if that cannot be known",
                nullable = true)
        Long remaining,
        @Schema(description = "Articles that others link to and that have not come, in this import or an earlier one;"
                + " null while it runs", nullable = true)
        Long awaited) {

    /** After so long without a line, nobody knows whether the import still runs. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    /** How an import stands. */
    @Schema(name = "ImportState", description = "`silent`: no line was stored for ten minutes; it waits for its client, or its server has died")
    public enum State { RUNNING, SILENT, COMPLETE, BROKEN_OFF }

    /** @param awaited how many articles others wait for; null if that was not counted */
    public static ImportDocument of(ImportProgress progress, Long awaited, Instant now) {
        Instant end = progress.endedAt() == null ? now : progress.endedAt();
        double seconds = Math.max(0.001, Duration.between(progress.startedAt(), end).toMillis() / 1000.0);
        return new ImportDocument(progress.id(), state(progress, now), progress.startedAt(), progress.endedAt(),
                progress.lines(), progress.created(), progress.updated(), progress.unchanged(), progress.refused(),
                progress.bytes(), progress.length(), Math.round(10 * progress.lines() / seconds) / 10.0,
                remaining(progress, seconds), awaited);
    }

    private static State state(ImportProgress progress, Instant now) {
        if (progress.endedAt() != null) {
            return progress.complete() ? State.COMPLETE : State.BROKEN_OFF;
        }
        return progress.seenAt().plus(SILENCE).isBefore(now) ? State.SILENT : State.RUNNING;
    }

    private static Long remaining(ImportProgress progress, double seconds) {
        if (progress.endedAt() != null || progress.length() == null || progress.bytes() == 0) {
            return null;
        }
        return Math.round((progress.length() - progress.bytes()) * seconds / progress.bytes());
    }
}
