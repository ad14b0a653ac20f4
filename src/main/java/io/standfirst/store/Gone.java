package io.standfirst.store;

import java.util.Set;
import java.util.UUID;

/**
 * What an article of former times names and is there no more.
 *
 * @param articles those that were erased; one in the trash may come back
 */
public record Gone(Set<UUID> authors, Set<UUID> topics, Set<UUID> speakers, Set<UUID> articles) {

    public boolean isEmpty() {
        return authors.isEmpty() && topics.isEmpty() && speakers.isEmpty() && articles.isEmpty();
    }
}
