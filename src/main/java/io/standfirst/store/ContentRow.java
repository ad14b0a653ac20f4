package io.standfirst.store;

import java.util.UUID;

/**
 * A row that stands for one item of an article's lists, so that the lists are stored in one way.
 *
 * @param <T> the value
 */
interface ContentRow<T> {

    UUID edition();

    UUID item();

    T value();

    /** The revision in which the item last changed. */
    int version();

    /** Takes over a changed value. */
    void write(T value, int position, int revision);

    /** Moves in the list; the item itself stays as it is. */
    void move(int position);
}
