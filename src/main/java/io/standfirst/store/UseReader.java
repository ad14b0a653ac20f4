package io.standfirst.store;

import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tells what refers to something that is to be deleted. */
@ApplicationScoped
public class UseReader {

    /** As many as help to find them. */
    public static final int MOST = 20;

    private static final Columns<Use> ARTICLES = new Columns<>(
            "a.id, a.slug, e.kind, case when a.trashed_at is null then false else true end",
            row -> new Use(Noun.ARTICLE, row.id(), row.text(), row.constant(View.class), row.flag()));

    private static final Columns<Use> NARROWER = new Columns<>(
            "t.id, t.slug", row -> new Use(Noun.TOPIC, row.id(), row.text(), null, false));

    private final Snapshot snapshot;

    UseReader(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** At most {@link #MOST}; an article is no use of itself. */
    public List<Use> uses(Noun noun, UUID id) {
        return switch (noun) {
            case SPEAKER -> articles("quote", "speaker_id", id);
            case AUTHOR -> articles("edition_author", "author_id", id);
            case TOPIC -> ofTopic(id);
            case ARTICLE -> articles("related_item", "target_id", id);
            case CORRECTION, BAN -> List.of();
        };
    }

    private List<Use> ofTopic(UUID id) {
        List<Use> uses = new ArrayList<>(articles("edition_topic", "topic_id", id));
        uses.addAll(snapshot.read(reading -> reading.list(Query.of("select " + NARROWER
                + " from topic t where t.parent_id = ? order by t.id limit " + MOST, id), NARROWER)));
        return List.copyOf(uses.subList(0, Math.min(MOST, uses.size())));
    }

    private List<Use> articles(String table, String column, UUID id) {
        Query query = Query.of("select distinct " + ARTICLES + " from " + table + " l join edition e on e.id = l.edition_id"
                + " join article a on a.id = e.article_id where l." + column + " = ? and a.id <> ?"
                + " order by a.id, e.kind limit " + MOST, id, id);
        return snapshot.read(reading -> reading.list(query, ARTICLES));
    }
}
