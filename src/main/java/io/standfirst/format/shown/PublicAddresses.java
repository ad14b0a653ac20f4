package io.standfirst.format.shown;

import java.util.UUID;

/** Where things stand for everybody. */
public interface PublicAddresses {

    /** @param ref a slug, or an id for an address that never changes */
    String article(String ref);

    String speaker(String slug);

    String topic(String slug);

    String author(String slug);

    String quote(UUID id);
}
