package io.standfirst.store;

/** A row that links an edition to an author or a topic. */
interface EditionLink {

    LinkId id();
}
