package io.standfirst.delivery;

import io.standfirst.article.Author;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An author as it goes out. */
@Schema(requiredProperties = {"id", "slug", "url", "name", "description", "aliases", "sameAs", "createdAt",
        "updatedAt"})
public record AuthorDocument(
        UUID id,
        String slug,
        @Schema(description = "The author's address in this API") String url,
        String name,
        @Schema(nullable = true) String description,
        @Schema(description = "Other names under which the author is found") List<String> aliases,
        @Schema(description = "Absolute URLs that identify the author elsewhere") List<String> sameAs,
        Instant createdAt,
        Instant updatedAt) {

    public static AuthorDocument of(Author author, String url) {
        return new AuthorDocument(author.id(), author.slug(), url, author.name(), author.description(),
                author.aliases(), author.sameAs(), author.createdAt(), author.updatedAt());
    }
}
