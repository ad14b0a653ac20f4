package io.standfirst.desk;

import io.standfirst.access.Actor;
import io.standfirst.article.Article;
import io.standfirst.article.Slugs;
import io.standfirst.article.TextRules;
import io.standfirst.change.Change;
import io.standfirst.change.Changes;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.store.ArticleRepository;
import io.standfirst.store.Noun;
import io.standfirst.store.Role;
import io.standfirst.store.SlugRepository;
import io.standfirst.store.Verb;
import io.standfirst.store.WorkingCopy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The slugs of articles: made or given, changed at once for editors and readers, and reserved for good. */
@ApplicationScoped
class ArticleSlugs {

    private static final String FALLBACK = "article";

    private final SlugRepository slugs;
    private final ArticleRepository articles;

    ArticleSlugs(SlugRepository slugs, ArticleRepository articles) {
        this.slugs = slugs;
        this.articles = articles;
    }

    /** Whether a given slug has the right shape; null passes. */
    static void check(String slug, TextRules rules) {
        if (slug != null && !Slugs.isSlug(slug)) {
            rules.add("/slug", "must be of lower-case letters a to z, digits and single hyphens, at most "
                    + Slugs.MAX_LENGTH + " characters, and not look like an id");
        }
    }

    /** What {@link #take} tries to take first. */
    static String wanted(String given, String headline) {
        return given == null ? Slugs.of(headline, FALLBACK) : given;
    }

    /** Takes the slug that was given for a new article, or one made from its headline. */
    String take(Article article, String given) {
        if (given == null) {
            return slugs.reserveFree(Noun.ARTICLE, Slugs.of(article.headline(), FALLBACK), article.id());
        }
        reserve(article, given);
        return given;
    }

    /** Gives an article another slug, if one is given; the old one stays its own and redirects. */
    void rename(WorkingCopy copy, String given, Actor actor, Instant now, Changes log) {
        if (given == null || given.equals(copy.slug())) {
            return;
        }
        boolean seen = copy.publication().seen(now);
        if (seen && !actor.may(Role.PUBLISHER)) {
            throw Problem.of(ProblemType.FORBIDDEN, "Readers see this article, so changing its slug needs a key of the"
                    + " role publisher. Leave the slug out to keep it.").exception();
        }
        reserve(copy.article(), given);
        articles.rename(copy.id(), given);
        log.add(Change.ofArticle(now, actor.key(), copy.id(), Verb.RENAMED, copy.revision(), seen, seen));
    }

    private void reserve(Article article, String given) {
        if (!slugs.reserve(Noun.ARTICLE, given, article.id())) {
            throw Problem.of(ProblemType.SLUG_TAKEN, "Another article has this slug, or had it once. Choose another, or"
                    + " leave it out to have one made.").at("/slug", "is taken").exception();
        }
    }
}
