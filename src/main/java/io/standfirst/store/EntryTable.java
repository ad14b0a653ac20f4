package io.standfirst.store;

import io.standfirst.article.Author;
import io.standfirst.article.Entry;
import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import io.standfirst.article.Topic;
import io.standfirst.store.sql.Columns;

/**
 * Where speakers, authors or topics are read from.
 *
 * @param from    the table, called {@code n}
 * @param columns of that
 */
record EntryTable<T extends Entry>(String from, Columns<T> columns) {

    static final EntryTable<Speaker> SPEAKERS = new EntryTable<>("speaker n", new Columns<>(
            "n.id, n.slug, n.name, n.kind, n.description, n.aliases, n.same_as, n.version, n.created_at, n.updated_at",
            row -> new Speaker(row.id(), row.text(), row.text(), row.constant(SpeakerKind.class), row.text(),
                    TextList.read(row.text()), TextList.read(row.text()), row.number(), row.instant(), row.instant())));

    static final EntryTable<Author> AUTHORS = new EntryTable<>("author n", new Columns<>(
            "n.id, n.slug, n.name, n.description, n.aliases, n.same_as, n.version, n.created_at, n.updated_at",
            row -> new Author(row.id(), row.text(), row.text(), row.text(), TextList.read(row.text()),
                    TextList.read(row.text()), row.number(), row.instant(), row.instant())));

    static final EntryTable<Topic> TOPICS = new EntryTable<>("topic n", new Columns<>(
            "n.id, n.slug, n.name, n.parent_id, n.media_topic, n.version, n.created_at, n.updated_at",
            row -> new Topic(row.id(), row.text(), row.text(), row.id(), row.text(), row.number(), row.instant(),
                    row.instant())));
}
