package io.standfirst.delivery.revision;

import io.standfirst.article.Article;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Release;
import io.standfirst.article.diff.ArticleDiff;
import io.standfirst.store.HistoryReader;
import io.standfirst.store.LiveNames;
import io.standfirst.store.NamesReader;
import io.standfirst.store.RevisionReader;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What changed between the editions of an article that readers saw, told so that readers may know it. */
@ApplicationScoped
public class HistoryDelivery {

    private final HistoryReader history;
    private final RevisionReader revisions;
    private final NamesReader names;

    HistoryDelivery(HistoryReader history, RevisionReader revisions, NamesReader names) {
        this.history = history;
        this.revisions = revisions;
        this.names = names;
    }

    /**
     * The editions in the order in which readers saw them. Editions that say the same to this caller, and followed each
     * other without a gap, are one entry.
     */
    public List<HistoryDocument> of(UUID article, Viewpoint viewpoint) {
        List<Release> seen = history.seen(article, viewpoint);
        Map<Integer, Article> states =
                revisions.articles(article, seen.stream().map(Release::revision).distinct().toList());
        LiveNames live = names.names(states.values(), viewpoint);
        List<ArticleDiff> diffs = ArticleDiff.successive(seen.stream()
                .map(release -> withoutTheUnseen(states.get(release.revision()), live)).toList());
        List<HistoryDocument> entries = new ArrayList<>();
        for (int index = 0; index < seen.size(); index++) {
            ChangesDocument changes = index == 0 ? null : ChangesDocument.of(diffs.get(index - 1), live);
            add(entries, seen.get(index), changes, viewpoint.now());
        }
        return entries;
    }

    /** @param changes null for the first entry */
    private static void add(List<HistoryDocument> entries, Release release, ChangesDocument changes, Instant now) {
        HistoryDocument last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        boolean same = changes == null || !changes.tellAnything();
        if (last != null && same && follows(release, last)) {
            entries.set(entries.size() - 1, last.until(end(release, now)));
        } else {
            entries.add(new HistoryDocument(release.visibleFrom(), end(release, now), same ? null : changes));
        }
    }

    private static boolean follows(Release release, HistoryDocument last) {
        return last.visibleUntil() != null && !release.visibleFrom().isAfter(last.visibleUntil());
    }

    /** Only what is over: an end to come may be that of an edition that is scheduled. */
    private static Instant end(Release release, Instant now) {
        return release.visibleUntil().isAfter(now) ? null : release.visibleUntil();
    }

    /** As if what the caller does not see had never been named. */
    private static Article withoutTheUnseen(Article article, LiveNames live) {
        return article
                .withAuthors(article.authors().stream().filter(live.authors()::containsKey).toList())
                .withTopics(article.topics().stream().filter(live.topics()::containsKey).toList())
                .withRelated(article.related().stream().filter(item -> isSeen(item, live)).toList());
    }

    private static boolean isSeen(RelatedItem item, LiveNames live) {
        return item.article() == null || live.targets().containsKey(item.article());
    }
}
