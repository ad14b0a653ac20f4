package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.delivery.ArticleDocuments;
import io.standfirst.delivery.FindingDocument;
import io.standfirst.delivery.SourceDocument;
import io.standfirst.delivery.WarningDocument;
import io.standfirst.desk.Desk;
import io.standfirst.http.answer.Answers;
import io.standfirst.store.Viewpoint;
import io.standfirst.story.Finding;
import io.standfirst.story.Story;
import io.standfirst.story.Warning;
import jakarta.enterprise.context.RequestScoped;
import org.jboss.resteasy.reactive.RestResponse;

/** Creates articles, or answers what they would be. */
@RequestScoped
class StoryAnswers {

    private final Desk desk;
    private final ArticleDocuments documents;
    private final ArticleAnswers answer;
    private final Answers answers;
    private final Caller caller;

    StoryAnswers(Desk desk, ArticleDocuments documents, ArticleAnswers answer, Answers answers, Caller caller) {
        this.desk = desk;
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
        var rehearsed = desk.rehearse(story.article(), caller.writer());
        return answers.json(documents.rehearsed(rehearsed.article(), Viewpoint.ofEditor(caller.now()),
                story.findings().stream().map(StoryAnswers::finding).toList(),
                story.warnings().stream().map(StoryAnswers::warning).toList())).build();
    }

    private static FindingDocument finding(Finding finding) {
        return new FindingDocument(finding.confidence(), words(finding.evidence()), words(finding.mention()), finding.source());
    }

    private static SourceDocument words(Finding.Words words) {
        return words == null ? null : new SourceDocument(words.text(), words.start(), words.end());
    }

    private static WarningDocument warning(Warning warning) {
        return new WarningDocument(warning.pointer(), warning.text());
    }
}
