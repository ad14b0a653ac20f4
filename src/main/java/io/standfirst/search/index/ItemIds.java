package io.standfirst.search.index;

import io.standfirst.store.FoundItem;
import io.standfirst.store.FoundItem.Kind;
import java.util.UUID;

/** Documents of the index are named by what they stand for, so that nothing has to be read from them to know it. */
public final class ItemIds {

    private static final String SEPARATOR = "/";

    private ItemIds() {
    }

    static String write(FoundItem item) {
        String document = item.kind() + SEPARATOR + item.edition();
        return item.item() == null ? document : document + SEPARATOR + item.item();
    }

    public static FoundItem read(String id) {
        String[] parts = id.split(SEPARATOR);
        return new FoundItem(Kind.valueOf(parts[0]), UUID.fromString(parts[1]),
                parts.length == 2 ? null : UUID.fromString(parts[2]));
    }
}
