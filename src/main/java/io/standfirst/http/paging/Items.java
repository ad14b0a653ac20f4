package io.standfirst.http.paging;

import java.util.List;

/** A collection that is always answered whole; an object around the list, so that it can grow members. */
public record Items<T>(List<T> items) {

    public Items {
        items = List.copyOf(items);
    }
}
