package io.standfirst.resource;

import io.standfirst.article.Article;
import io.standfirst.desk.ArticleInput;
import io.standfirst.desk.Desk;
import io.standfirst.desk.Recognition;
import io.standfirst.store.RevisionReader;
import io.standfirst.story.Story;
import io.standfirst.story.StoryUpdate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Brings stories that come again together with the articles that were made of them. */
@ApplicationScoped
class StoryUpdates {

    private final Desk desk;
    private final RevisionReader revisions;

    StoryUpdates(Desk desk, RevisionReader revisions) {
        this.desk = desk;
        this.revisions = revisions;
    }

    /** @return what becomes of an article, in the transaction of the write; of none, what the story says alone */
    Function<Article, Story> by(Story story) {
        return article -> article == null ? story : of(article, story);
    }

    private Story of(Article article, Story story) {
        ArticleInput before = ArticleInput.of(desk.current(article.id()));
        Story update = StoryUpdate.of(story, before, revisions.quotes(article.id()));
        return new Story(Recognition.recognised(update.article(), article), update.findings(), update.warnings());
    }
}
