package io.standfirst.delivery.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.article.diff.ArticleDiff;
import io.standfirst.store.LiveNames;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed from one state of an article to another; only what did is there. */
@Schema(name = "ChangesDocument", description = "What changed; members and items that are as they were are left out")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ChangesDocument(
        Differences.Text headline,
        Differences.Text kicker,
        Differences.Text standfirst,
        Differences.Value publisher,
        Differences.Value language,
        Differences.Value canonicalUrl,
        Differences.Picture image,
        List<ItemDifferences.Link> authors,
        List<ItemDifferences.Link> topics,
        List<ItemDifferences.Part> sections,
        List<ItemDifferences.Words> quotes,
        List<ItemDifferences.Leading> related) {

    private static final ChangesDocument NONE = new ChangesDocument(null, null, null, null, null, null, null,
            List.of(), List.of(), List.of(), List.of(), List.of());

    /** Whether anything changed. */
    boolean tellAnything() {
        return !equals(NONE);
    }

    static ChangesDocument of(ArticleDiff diff, LiveNames names) {
        return new ChangesDocument(
                Differences.Text.of(diff.headline()), Differences.Text.of(diff.kicker()),
                Differences.Text.of(diff.standfirst()), Differences.Value.of(diff.publisher()),
                Differences.Value.of(diff.language()), Differences.Value.of(diff.canonicalUrl()),
                Differences.Picture.of(diff.image()),
                diff.authors().stream()
                        .map(link -> ItemDifferences.Link.of(link, names.authors().get(link.id()))).toList(),
                diff.topics().stream()
                        .map(link -> ItemDifferences.Link.of(link, names.topics().get(link.id()))).toList(),
                diff.sections().stream().map(ItemDifferences.Part::of).toList(),
                diff.quotes().stream().map(quote -> ItemDifferences.Words.of(quote, names)).toList(),
                diff.related().stream().map(item -> ItemDifferences.Leading.of(item, names)).toList());
    }
}
