package io.standfirst.store;

import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import io.standfirst.store.sql.RowReader;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A list that is read in stretches by keyset: in the order of one expression, and of an id where that is the same.
 *
 * @param select what a row is, in SQL
 * @param from   where rows come from, in SQL
 * @param value  the expression to sort by; never null in any row
 * @param id     the expression that tells rows apart
 * @param index  an expression that is the same in all rows and begins the index that has them in descending order; null if
 *               there is none. H2 takes the index for the order only if the order begins with it, too
 */
record Listing(String select, String from, String value, String id, String index) {

    /** @param keys finds a row's own keys, from which the next stretch goes on */
    <R> Slice<R> read(
            Reading reading, Conditions conditions, Stretch stretch, RowReader<R> reader, Function<R, Keyset> keys) {
        List<R> rows = reading.list(query(conditions, stretch, reading.mayEnterIndexes()), reader);
        boolean more = rows.size() > stretch.limit();
        List<R> items = more ? rows.subList(0, stretch.limit()) : rows;
        Keyset next = more ? keys.apply(items.get(items.size() - 1)) : null;
        return new Slice<>(items, next, stretch.total() ? count(reading, conditions) : OptionalLong.empty());
    }

    /** @param bounded whether an index may be entered at the point from which the list goes on */
    Query query(Conditions conditions, Stretch stretch, boolean bounded) {
        String direction = stretch.descending() ? " desc" : " asc";
        Conditions wanted = stretch.after() == null ? conditions : behind(conditions, stretch, bounded);
        return Query.of("select " + select + " from " + from).where(wanted)
                .add(" order by " + leading(stretch) + value + direction + ", " + id + direction
                        + " limit " + (stretch.limit() + 1));
    }

    /** Nothing for the ascending order: see below for what H2 does to an index that it walks backwards. */
    private String leading(Stretch stretch) {
        return index != null && stretch.descending() ? index + ", " : "";
    }

    private Conditions behind(Conditions conditions, Stretch stretch, boolean bounded) {
        String sign = stretch.descending() ? "<" : ">";
        Keyset after = stretch.after();
        Conditions wanted = conditions.copy();
        if (bounded) {
            // Says nothing new, but this alone leads into the index.
            wanted.and(value + " " + sign + "= ?", after.value());
        }
        return wanted.and("%1$s %2$s ? or (%1$s = ? and %3$s %2$s ?)".formatted(value, sign, id),
                after.value(), after.value(), after.id());
    }

    private OptionalLong count(Reading reading, Conditions conditions) {
        Query query = Query.of("select count(" + id + ") from " + from).where(conditions);
        return reading.first(query, row -> OptionalLong.of(row.count())).orElseThrow();
    }
}
