package io.standfirst.outbound.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.store.ArticleDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which articles a webhook is about: the filters of lists of articles, each as it is said in a query. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Which articles, by the query parameters of `/v1/changes`; what is left out lets all of them through")
public record WebhookFilters(
        @Schema(description = "Articles" + ANY_OF) String id,
        @Schema(description = "Topics" + ANY_OF) String topic,
        @Schema(description = "Speakers whom the article quotes" + ANY_OF) String speaker,
        @Schema(description = "Authors" + ANY_OF) String author,
        @Schema(description = "Names of publishers: any of them") List<String> publisher,
        @Schema(description = "Language tags, joined by commas") String language,
        @Schema(description = "Articles that link to one of these" + ANY_OF) String related,
        @Schema(description = "With the working view: statuses, joined by commas") String status,
        @Schema(description = "The first instant, or a date") String from,
        @Schema(description = "The first instant that is too late, or a date") String to,
        @Schema(description = "Which instant `from` and `to` are for") ArticleDate date) {

    private static final String ANY_OF = ": ids or slugs, joined by commas; with a hyphen in front: none of them";

    static final WebhookFilters NONE =
            new WebhookFilters(null, null, null, null, null, null, null, null, null, null, null);
}
