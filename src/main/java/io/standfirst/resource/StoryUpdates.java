package io.standfirst.resource;

import io.standfirst.article.Article;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.desk.ArticleInput;
import io.standfirst.desk.Desk;
import io.standfirst.desk.Recognition;
import io.standfirst.store.RevisionReader;
import io.standfirst.store.SpeakerRepository;
import io.standfirst.story.Past;
import io.standfirst.story.Story;
import io.standfirst.story.StoryUpdate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Brings stories that come again together with the articles that were made of them. */
@ApplicationScoped
class StoryUpdates {

    private final Desk desk;
    private final RevisionReader revisions;
    private final SpeakerRepository speakers;

    StoryUpdates(Desk desk, RevisionReader revisions, SpeakerRepository speakers) {
        this.desk = desk;
        this.revisions = revisions;
        this.speakers = speakers;
    }

    /**
     * @param policy what to do with quotes that only the article has, where their words are gone; null to leave them out
     * @return what becomes of an article, in the transaction of the write; of none, what the story says alone
     */
    Function<Article, Story> by(Story story, QuotePolicy policy) {
        return article -> article == null ? story : of(article, story, policy);
    }

    private Story of(Article article, Story story, QuotePolicy policy) {
        ArticleInput before = ArticleInput.of(desk.current(article.id()));
        List<String> names = story.article().quotes().stream().map(quote -> quote.speaker().name()).distinct().toList();
        Past past = new Past(revisions.quotes(article.id()), speakers.named(names));
        Story update = StoryUpdate.of(story, before, past, policy == null);
        return new Story(Recognition.recognised(update.article(), article), update.findings(), update.warnings());
    }
}
