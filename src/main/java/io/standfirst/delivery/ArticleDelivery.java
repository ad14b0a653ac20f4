package io.standfirst.delivery;

import io.standfirst.article.Publication;
import io.standfirst.article.Slugs;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import io.standfirst.store.ArticleReader;
import io.standfirst.store.Noun;
import io.standfirst.store.Part;
import io.standfirst.store.SlugRepository;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * What stands behind the address of an article for this caller. What a reader may not see is answered exactly as if it
 * did not exist; what was withdrawn, with its notice.
 */
@ApplicationScoped
public class ArticleDelivery {

    private final ArticleReader articles;
    private final SlugRepository slugs;

    ArticleDelivery(ArticleReader articles, SlugRepository slugs) {
        this.articles = articles;
        this.slugs = slugs;
    }

    /**
     * The edition that the caller sees.
     *
     * @throws ProblemException 404, or 410 for an article that was withdrawn
     * @throws MovedException   if the reference is an old slug
     */
    public StoredArticle get(String reference, Viewpoint viewpoint, Set<Part> parts) {
        ArticleReader.Look look = articles.look(reference, viewpoint, parts);
        if (look.article() == null) {
            throw unseen(look.standing(), viewpoint);
        }
        if (!Slugs.isId(reference) && !reference.equals(look.article().slug())) {
            throw new MovedException(look.article().slug());
        }
        return look.article();
    }

    /**
     * The id of an article that an editor writes to.
     *
     * @throws ProblemException 404
     * @throws MovedException   if the reference is an old slug
     */
    public UUID locate(String reference) {
        UUID id = slugs.resolve(Noun.ARTICLE, reference).orElseThrow(ArticleDelivery::missing);
        ArticleReader.Standing standing = articles.standing(id)
                .filter(found -> !found.publication().trashed())
                .orElseThrow(ArticleDelivery::missing);
        if (!Slugs.isId(reference) && !reference.equals(standing.slug())) {
            throw new MovedException(standing.slug());
        }
        return id;
    }

    /** Whether a reference is taken: by an article that is there, in the trash, or had this slug once. */
    public boolean exists(String reference) {
        return Slugs.isId(reference)
                ? articles.standing(UUID.fromString(reference)).isPresent()
                : slugs.owner(Noun.ARTICLE, reference).isPresent();
    }

    /** How an article stands between its editors and its readers. */
    public Publication publication(UUID id) {
        return articles.standing(id).orElseThrow(ArticleDelivery::missing).publication();
    }

    public static ProblemException missing() {
        return Problem.of(ProblemType.NOT_FOUND).exception();
    }

    /** @param standing null if there is no such article */
    private static ProblemException unseen(ArticleReader.Standing standing, Viewpoint viewpoint) {
        if (standing == null || viewpoint.view() == View.WORKING) {
            return missing();
        }
        Publication publication = standing.publication();
        return publication.withdrawn() && !publication.trashed()
                ? Problem.of(ProblemType.WITHDRAWN, publication.reason())
                        .with("withdrawnAt", publication.withdrawnAt()).exception()
                : missing();
    }
}
