package io.standfirst.store;

import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads what a search index is made of: the present state of articles, by their ids, whoever may see it. */
@ApplicationScoped
public class FindableReader {

    private static final Set<Part> PARTS = EnumSet.of(Part.SECTIONS, Part.QUOTES);

    private final Snapshot snapshot;
    private final ArticleConditions conditions;
    private final ArticleAssembly assembly;

    FindableReader(Snapshot snapshot, ArticleConditions conditions, ArticleAssembly assembly) {
        this.snapshot = snapshot;
        this.conditions = conditions;
        this.assembly = assembly;
    }

    /** The working copies of some articles, and the editions of theirs that readers see at an instant. */
    public List<FindableEdition> of(Collection<UUID> articles, Instant now) {
        return snapshot.read(reading -> {
            List<FindableEdition> found = new ArrayList<>(editions(reading, articles, Viewpoint.ofEditor(now)));
            found.addAll(editions(reading, articles, Viewpoint.ofReader(now)));
            return found;
        });
    }

    /**
     * The ids of all articles, in order.
     *
     * @param after the last one that is known already
     */
    public List<UUID> articles(UUID after, int limit) {
        Query query = Query.of("select a.id from article a where a.id > ? order by a.id limit " + limit, after);
        return snapshot.read(reading -> reading.list(query, row -> row.id()));
    }

    /** How many articles there are. */
    public long count() {
        return snapshot.read(reading -> reading.first(Query.of("select count(*) from article a where a.revision > 0"), row -> row.count()))
                .orElseThrow();
    }

    /**
     * The ids of the articles that name a speaker, an author or a topic in any edition, in order.
     *
     * @param after the last one that is known already
     */
    public List<UUID> naming(Noun noun, UUID entry, UUID after, int limit) {
        String links = switch (noun) {
            case SPEAKER -> "select q.edition_id from quote q where q.speaker_id = ?";
            case AUTHOR -> "select l.edition_id from edition_author l where l.author_id = ?";
            case TOPIC -> "select l.edition_id from edition_topic l where l.topic_id = ?";
            case ARTICLE, CORRECTION, BAN -> throw new IllegalArgumentException(noun + " is not named by articles");
        };
        Query query = Query.of("select distinct e.article_id from edition e where e.id in (" + links
                + ") and e.article_id > ? order by e.article_id limit " + limit, entry, after);
        return snapshot.read(reading -> reading.list(query, row -> row.id()));
    }

    private List<FindableEdition> editions(Reading reading, Collection<UUID> articles, Viewpoint viewpoint) {
        if (articles.isEmpty()) {
            return List.of();
        }
        List<ArticleHead> heads = reading.list(
                ArticleHead.select(conditions.seenFrom(viewpoint, articles)), ArticleHead.COLUMNS);
        List<StoredArticle> contents = assembly.assemble(reading, heads, viewpoint, PARTS);
        List<FindableEdition> editions = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            EditionRow edition = heads.get(i).edition();
            editions.add(new FindableEdition(edition.id(), viewpoint.view(), contents.get(i),
                    edition.release().publishedAt(), edition.release().visibleUntil()));
        }
        return editions;
    }
}
