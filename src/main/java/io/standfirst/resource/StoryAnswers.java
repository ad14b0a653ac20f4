package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.article.Article;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.article.RuleViolationException;
import io.standfirst.article.Violation;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.ArticleDocuments;
import io.standfirst.delivery.FindingDocument;
import io.standfirst.delivery.SourceDocument;
import io.standfirst.delivery.WarningDocument;
import io.standfirst.desk.Desk;
import io.standfirst.desk.Outcome;
import io.standfirst.desk.Writing;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.answer.Preconditions;
import io.standfirst.store.Viewpoint;
import io.standfirst.story.Finding;
import io.standfirst.story.Story;
import io.standfirst.story.Warning;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Creates and replaces articles, or answers what they would be. */
@RequestScoped
class StoryAnswers {

    private final Desk desk;
    private final ArticleDelivery delivery;
    private final ArticleDocuments documents;
    private final ArticleAnswers answer;
    private final Answers answers;
    private final Caller caller;

    StoryAnswers(Desk desk, ArticleDelivery delivery, ArticleDocuments documents, ArticleAnswers answer, Answers answers,
            Caller caller) {
        this.desk = desk;
        this.delivery = delivery;
        this.documents = documents;
        this.answer = answer;
        this.answers = answers;
        this.caller = caller;
    }

    /** @param dryRun whether to store nothing; null for no */
    RestResponse<byte[]> create(Boolean dryRun, Story story) {
        if (!Boolean.TRUE.equals(dryRun)) {
            return answer.written(desk.create(story.article(), caller.writer())).build();
        }
        return rehearsed(desk.rehearse(story.article(), caller.writer()), story).build();
    }

    /**
     * @param dryRun whether to store nothing; null for no
     * @param told   what becomes of the article, null if there is none yet
     */
    RestResponse<byte[]> replace(String ref, Boolean dryRun, QuotePolicy quotes, Preconditions preconditions,
            Function<Article, Story> told) {
        if (preconditions.mustNotExist() && !delivery.exists(ref)) {
            return create(dryRun, under(ref, told.apply(null)));
        }
        UUID id = delivery.locate(ref);
        Writing writing = answer.writing(preconditions, quotes);
        return answer.write(() -> replace(id, Boolean.TRUE.equals(dryRun), writing, told), () -> answer.current(ref)).build();
    }

    private static Story under(String slug, Story story) {
        if (story.article().slug() != null && !story.article().slug().equals(slug)) {
            throw new RuleViolationException(List.of(new Violation("/slug", "must be the slug in the address, or be left out")));
        }
        return story.withSlug(slug);
    }

    private Answer replace(UUID id, boolean dryRun, Writing writing, Function<Article, Story> told) {
        if (!dryRun) {
            return answer.written(desk.replace(id, article -> told.apply(article).article(), writing));
        }
        AtomicReference<Story> story = new AtomicReference<>();
        Outcome outcome = desk.rehearse(id, article -> {
            story.set(told.apply(article));
            return story.get().article();
        }, writing);
        return rehearsed(outcome, story.get());
    }

    private Answer rehearsed(Outcome outcome, Story story) {
        return answers.json(documents.rehearsed(outcome.article(), Viewpoint.ofEditor(caller.now()),
                story.findings().stream().map(StoryAnswers::finding).toList(),
                story.warnings().stream().map(StoryAnswers::warning).toList()));
    }

    private static FindingDocument finding(Finding finding) {
        return finding == null ? null
                : new FindingDocument(finding.confidence(), words(finding.evidence()), words(finding.mention()), finding.source());
    }

    private static SourceDocument words(Finding.Words words) {
        return words == null ? null : new SourceDocument(words.text(), words.start(), words.end());
    }

    private static WarningDocument warning(Warning warning) {
        return new WarningDocument(warning.pointer(), warning.text());
    }
}
