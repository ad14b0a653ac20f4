package io.standfirst.resource;

import io.standfirst.http.paging.Page;
import io.standfirst.http.paging.PageRequest;
import io.standfirst.http.paging.Sort;
import io.standfirst.store.Keyset;
import io.standfirst.store.Slice;
import io.standfirst.store.Stretch;
import java.util.List;
import java.util.UUID;

/** Between pages, as clients turn them, and stretches of a list, as the store reads them. */
final class Lists {

    private Lists() {
    }

    static Stretch stretch(PageRequest request, Sort sort) {
        Keyset after = request.after(sort)
                .map(keys -> new Keyset(keys.get(0), (UUID) keys.get(1)))
                .orElse(null);
        return new Stretch(sort.descending(), after, request.limit(), request.total());
    }

    static <T> Page<T> page(PageRequest request, Slice<T> slice, Sort sort) {
        List<Object> next = slice.next() == null ? null : List.of(slice.next().value(), slice.next().id());
        Page<T> page = request.page(slice.items(), next, sort);
        return slice.total().isPresent() ? page.withTotal(slice.total().getAsLong()) : page;
    }
}
