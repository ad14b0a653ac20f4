package io.standfirst.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A statement in the making: its text and the values of its parameters, added together.
 *
 * <p>A collection in the place of one {@code ?} becomes as many parameters as the next power of two, the last value
 * repeated, so that a database which keeps statements parsed sees few different ones.
 */
public final class Query {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /**
     * @param sql    with a {@code ?} for each value
     * @param values ids, texts, numbers, instants, bytes, constants of an enum (by their names), or not empty collections
     *               of them
     */
    public static Query of(String sql, Object... values) {
        return new Query().add(sql, values);
    }

    public Query add(String sql, Object... more) {
        int begin = 0;
        for (Object value : more) {
            int mark = sql.indexOf('?', begin);
            text.append(sql, begin, mark);
            bind(value);
            begin = mark + 1;
        }
        text.append(sql, begin, sql.length());
        return this;
    }

    public Query where(Conditions conditions) {
        return add(conditions.text(), conditions.values());
    }

    public String text() {
        return text.toString();
    }

    /** In the order of their places in the text. */
    public List<Object> values() {
        return List.copyOf(values);
    }

    private void bind(Object value) {
        if (value instanceof Collection<?> list) {
            spread(List.copyOf(list));
        } else {
            text.append('?');
            values.add(value);
        }
    }

    private void spread(List<?> list) {
        int size = Integer.highestOneBit(2 * list.size() - 1);
        for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "?" : ", ?");
            values.add(list.get(Math.min(i, list.size() - 1)));
        }
    }
}
