package io.standfirst.delivery.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.article.Entry;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Relation;
import io.standfirst.article.diff.ItemDifference;
import io.standfirst.article.diff.ItemDifference.ItemChange;
import io.standfirst.article.diff.QuoteDifference;
import io.standfirst.article.diff.SectionDifference;
import io.standfirst.article.diff.ValueDifference;
import io.standfirst.delivery.ArticleLink;
import io.standfirst.delivery.SpeakerLink;
import io.standfirst.store.LiveNames;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of items of an article's lists, as it goes out. Members that are as they were are left out. */
final class ItemDifferences {

    private static final String ID = "id";
    private static final String CHANGE = "change";

    private ItemDifferences() {
    }

    /** An author or a topic. */
    @Schema(name = "EntryDifference", requiredProperties = {ID, CHANGE, "slug", "name", "position"})
    record Link(
            UUID id,
            ItemChange change,
            @Schema(description = "Of today; null if it is deleted by now", nullable = true) String slug,
            @Schema(description = "Likewise", nullable = true) String name,
            Differences.Position position) {

        static Link of(ItemDifference<UUID> difference, Entry entry) {
            return new Link(difference.id(), difference.change(), entry == null ? null : entry.slug(),
                    entry == null ? null : entry.name(), Differences.Position.of(difference.position()));
        }
    }

    /** A section. */
    @Schema(name = "SectionDifference", requiredProperties = {ID, CHANGE})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(UUID id, ItemChange change, Differences.Position position, Differences.Text heading,
            @Schema(description = "In Markdown") Differences.Text body) {

        static Part of(ItemDifference<SectionDifference> difference) {
            SectionDifference detail = difference.detail();
            return new Part(difference.id(), difference.change(), Differences.Position.of(difference.position()),
                    Differences.Text.of(detail.heading()), Differences.Text.of(detail.body()));
        }
    }

    /** A quote. */
    @Schema(name = "QuoteDifference", requiredProperties = {ID, CHANGE})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(UUID id, ItemChange change, Differences.Position position, Differences.Text text, Differences.Value kind,
            Differences.Said speaker, Differences.Value speakerRole,
            @Schema(description = "Left out if the words only moved along with the text around them")
            Differences.Standing place) {

        static Words of(ItemDifference<QuoteDifference> difference, LiveNames names) {
            QuoteDifference detail = difference.detail();
            return new Words(difference.id(), difference.change(), Differences.Position.of(difference.position()),
                    Differences.Text.of(detail.text()), Differences.Value.ofEnum(detail.kind()),
                    said(detail.speaker(), names), Differences.Value.of(detail.speakerRole()),
                    Differences.Standing.of(detail.place()));
        }

        private static Differences.Said said(ValueDifference<UUID> speaker, LiveNames names) {
            return speaker == null ? null : new Differences.Said(link(speaker.from(), names), link(speaker.to(), names));
        }

        private static SpeakerLink link(UUID speaker, LiveNames names) {
            return speaker == null ? null : SpeakerLink.of(names.speakers().get(speaker));
        }
    }

    /** A related item. */
    @Schema(name = "RelatedDifference", requiredProperties = {ID, CHANGE, "from", "to"})
    record Leading(
            UUID id,
            ItemChange change,
            @Schema(description = "Left out if it stayed where it was") @JsonInclude(JsonInclude.Include.NON_NULL)
            Differences.Position position,
            @Schema(nullable = true) Goal from,
            @Schema(nullable = true) Goal to) {

        static Leading of(ItemDifference<ValueDifference<RelatedItem>> difference, LiveNames names) {
            return new Leading(difference.id(), difference.change(), Differences.Position.of(difference.position()),
                    Goal.of(difference.detail().from(), names), Goal.of(difference.detail().to(), names));
        }
    }

    /** Where a related item leads. */
    @Schema(name = "RelatedGoal", requiredProperties = {"relation", "article", "url", "title", "publisher"})
    record Goal(
            Relation relation,
            @Schema(description = "Null for a URL, and for an article that is gone by now", nullable = true)
            ArticleLink article,
            @Schema(description = "Null for an article of this store", nullable = true) String url,
            @Schema(description = "Of an article its headline; null if it is gone by now", nullable = true)
            String title,
            @Schema(nullable = true) String publisher) {

        static Goal of(RelatedItem item, LiveNames names) {
            if (item == null) {
                return null;
            }
            var target = item.article() == null ? null : names.targets().get(item.article());
            return target == null
                    ? new Goal(item.relation(), null, item.url(), item.title(), item.publisher())
                    : new Goal(item.relation(), new ArticleLink(target.id(), target.slug(), target.headline()), null,
                            target.headline(), target.publisher());
        }
    }
}
