package io.standfirst.desk;

import java.util.UUID;

/**
 * What the writable forms of sections, quotes and related items share.
 *
 * @param <I> the form itself
 */
public interface ItemInput<I extends ItemInput<I>> {

    UUID id();

    /** Where in its list the item goes, from 0; null for the usual place. */
    Integer position();

    I withId(UUID itemId);
}
