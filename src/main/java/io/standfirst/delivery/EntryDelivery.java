package io.standfirst.delivery;

import io.standfirst.article.Entry;
import io.standfirst.article.Slugs;
import io.standfirst.http.ProblemException;
import io.standfirst.store.Noun;
import io.standfirst.store.SlugRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What stands behind the address of a speaker, an author or a topic. */
@ApplicationScoped
public class EntryDelivery {

    private final SlugRepository slugs;

    EntryDelivery(SlugRepository slugs) {
        this.slugs = slugs;
    }

    /**
     * @param read reads by id what the caller may see
     * @throws ProblemException 404
     * @throws MovedException   if the reference is an old slug, or of one that was merged
     */
    public <T extends Entry> T get(Noun noun, String reference, Function<UUID, Optional<T>> read) {
        T entry = slugs.resolve(noun, reference).flatMap(read).orElseThrow(ArticleDelivery::missing);
        if (!reference.equals(Slugs.isId(reference) ? entry.id().toString() : entry.slug())) {
            throw new MovedException(entry.slug());
        }
        return entry;
    }
}
