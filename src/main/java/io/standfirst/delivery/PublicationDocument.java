package io.standfirst.delivery;

import io.standfirst.article.Publication;
import io.standfirst.article.Release;
import io.standfirst.article.Status;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What readers see of an article, and when. */
@Schema(requiredProperties = {"status", "current", "next", "withdrawal"})
public record PublicationDocument(
        Status status,
        @Schema(description = "What readers see now, or last saw if its time ran out", nullable = true)
        EditionDocument current,
        @Schema(description = "What is scheduled", nullable = true) EditionDocument next,
        @Schema(nullable = true) WithdrawalDocument withdrawal) {

    /** One edition. */
    @Schema(requiredProperties = {"revision", "publishedAt", "visibleFrom", "visibleUntil"})
    public record EditionDocument(
            int revision,
            @Schema(description = "When readers first saw, or will first see, the article in any edition")
            Instant publishedAt,
            Instant visibleFrom,
            @Schema(description = "The first instant at which readers no longer see it; null if that is open",
                    nullable = true)
            Instant visibleUntil) {

        public static EditionDocument of(Release release) {
            Instant until = release.visibleUntil().equals(Release.FOREVER) ? null : release.visibleUntil();
            return new EditionDocument(release.revision(), release.publishedAt(), release.visibleFrom(), until);
        }
    }

    /** Why readers get a notice instead of the article. */
    @Schema(requiredProperties = {"reason", "withdrawnAt"})
    public record WithdrawalDocument(String reason, Instant withdrawnAt) {
    }

    public static PublicationDocument of(Publication publication, Instant now) {
        Release current = publication.current(now)
                .or(() -> publication.releases().stream().filter(release -> !release.visibleFrom().isAfter(now))
                        .reduce((earlier, later) -> later))
                .orElse(null);
        return new PublicationDocument(publication.status(now),
                current == null ? null : EditionDocument.of(current),
                publication.next(now).map(EditionDocument::of).orElse(null),
                publication.withdrawn()
                        ? new WithdrawalDocument(publication.reason(), publication.withdrawnAt())
                        : null);
    }
}
