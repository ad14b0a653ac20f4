package io.standfirst.delivery.revision;

import io.standfirst.article.Release;
import io.standfirst.delivery.PublicationDocument.EditionDocument;
import io.standfirst.delivery.QuoteChange;
import io.standfirst.store.StoredRevision;
import io.standfirst.store.Verb;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One revision of an article in the list of them. */
@Schema(name = "RevisionDocument", requiredProperties = {"revision", "url", "at", "key", "kind", "restoredFrom",
        "quoteChanges", "editions"})
public record RevisionDocument(
        @Schema(description = "Its number, from 1", minimum = "1") int revision,
        @Schema(description = "The address of the article as it was") String url,
        @Schema(description = "When the working copy became so") Instant at,
        @Schema(description = "Whose key it was; null for the service itself", nullable = true) KeyLink key,
        @Schema(description = "`created`, `updated`, or `reverted` to an earlier revision") Verb kind,
        @Schema(description = "The revision that was put back; null if none was", nullable = true)
        Integer restoredFrom,
        @Schema(description = "What the write did to quotes beyond what was asked") List<QuoteChange> quoteChanges,
        @Schema(description = "The editions that were made of it: what readers see, will see or have seen")
        List<EditionDocument> editions) {

    /** A key, as a revision names it. */
    @Schema(requiredProperties = {"id", "name"})
    public record KeyLink(UUID id, String name) {
    }

    /** @param editions of any revision */
    static RevisionDocument of(StoredRevision stored, String url, List<Release> editions) {
        var signature = stored.signature();
        return new RevisionDocument(stored.number(), url, signature.at(),
                signature.by() == null ? null : new KeyLink(signature.by(), stored.keyName()),
                signature.verb(), signature.restoredFrom(), QuoteChange.of(stored.reworded(), stored.detached()),
                editions.stream().filter(edition -> edition.revision() == stored.number())
                        .map(EditionDocument::of).toList());
    }
}
