package io.standfirst.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.delivery.ArticleDocument;
import io.standfirst.delivery.revision.RevisionDocument.KeyLink;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.FeedReader.Line;
import io.standfirst.store.Noun;
import io.standfirst.store.Verb;
import io.standfirst.store.View;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change, as it goes out to who follows. */
@Schema(requiredProperties = {"cursor", "id", "noun", "verb", "at", "gone"})
public record ChangeDocument(
        @Schema(description = "Goes on behind this change, as `since` or `Last-Event-ID`") String cursor,
        @Schema(description = "Of what changed; for readers, of the article") UUID id,
        @Schema(description = "What changed; for readers always an article") Noun noun,
        @Schema(description = "What was done; readers are told of `published`, `updated`, `unpublished` and `withdrawn`")
        Verb verb,
        @Schema(description = "When it was done") Instant at,
        @Schema(description = "Whether it is not there now: not seen, or not what is followed. Remove your copy, if you have"
                + " one.") boolean gone,
        @Schema(description = "With `include=article`: the article as it is now; left out if it is gone")
        @JsonInclude(JsonInclude.Include.NON_NULL) ArticleDocument article,
        @Schema(description = "For key holders: the article that it belongs to; left out for a speaker, an author or a topic")
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID articleId,
        @Schema(description = "For key holders: its number in the change log, as the header `Change` of the write said",
                minimum = "1")
        @JsonInclude(JsonInclude.Include.NON_NULL) Long number,
        @Schema(description = "For key holders: the article's revision after it, if it is of an article")
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer revision,
        @Schema(description = "For key holders: whose key it was; left out for the service itself")
        @JsonInclude(JsonInclude.Include.NON_NULL) KeyLink key) {

    /** What readers are told. */
    static ChangeDocument ofReader(Step step, Place place, boolean gone, ArticleDocument article) {
        View view = View.PUBLISHED;
        return new ChangeDocument(place.cursor(), step.article(), step.noun(view), step.verb(view), step.line().change().at(),
                gone, article, null, null, null, null);
    }

    /** What key holders are told. */
    static ChangeDocument ofEditor(Step step, Place place, boolean gone, ArticleDocument article) {
        View view = View.WORKING;
        Line line = step.line();
        Row change = line.change();
        return new ChangeDocument(place.cursor(), step.touched() == null ? change.id() : step.touched(), step.noun(view),
                step.verb(view), change.at(), gone, article, step.article(), change.number(),
                step.touched() == null ? change.revision() : null,
                change.by() == null ? null : new KeyLink(change.by(), line.keyName()));
    }
}
