package io.standfirst.search.index;

import io.standfirst.store.View;

/**
 * What Hibernate Search puts into an index. Working copies and published editions have an index each, so that nothing of
 * a draft is in reach of a reader's search, not even in the counts of words that ranks are made of.
 */
public interface IndexedEntry {

    /** Of the document. */
    String getId();

    /** What can be found. */
    Entry entry();

    /** The kind of documents that a view is searched in. */
    static Class<? extends IndexedEntry> of(View view) {
        return switch (view) {
            case WORKING -> Working.class;
            case PUBLISHED -> Published.class;
        };
    }

    /** For the index that the entry belongs to. */
    static IndexedEntry of(Entry entry) {
        return switch (entry.view()) {
            case WORKING -> new Working(entry.id(), entry);
            case PUBLISHED -> new Published(entry.id(), entry);
        };
    }

    /** Of working copies. */
    record Working(String id, Entry entry) implements IndexedEntry {

        @Override
        public String getId() {
            return id;
        }
    }

    /** Of what readers see. */
    record Published(String id, Entry entry) implements IndexedEntry {

        @Override
        public String getId() {
            return id;
        }
    }
}
