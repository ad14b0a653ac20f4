package io.standfirst.store;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/**
 * A list that is read in stretches by keyset: in the order of one expression, and of an id where that is the same.
 *
 * @param select what a row is, in HQL
 * @param from   where rows come from, in HQL
 * @param value  the expression to sort by; never null in any row
 * @param id     the expression that tells rows apart
 * @param index  an expression that is the same in all rows and begins the index that has them in descending order; null if
 *               there is none. H2 takes the index for the order only if the order begins with it, too
 */
record Listing(String select, String from, String value, String id, String index) {

    /**
     * @param keys finds a row's own keys, from which the next stretch goes on
     */
    <R> Slice<R> read(
            StatelessSession session, Conditions conditions, Stretch stretch, Class<R> row, Function<R, Keyset> keys) {
        String direction = stretch.descending() ? " desc" : " asc";
        Conditions wanted = stretch.after() == null ? conditions : behind(conditions, stretch);
        String hql = "select " + select + " from " + from + wanted.where()
                + " order by " + leading(stretch) + value + direction + ", " + id + direction;
        List<R> rows = wanted.bind(session.createSelectionQuery(hql, row))
                .setMaxResults(stretch.limit() + 1)
                .getResultList();
        boolean more = rows.size() > stretch.limit();
        List<R> items = more ? rows.subList(0, stretch.limit()) : rows;
        Keyset next = more ? keys.apply(items.get(items.size() - 1)) : null;
        return new Slice<>(items, next, stretch.total() ? count(session, conditions) : OptionalLong.empty());
    }

    /** Nothing for the ascending order: see below for what H2 does to an index that it walks backwards. */
    private String leading(Stretch stretch) {
        return index != null && stretch.descending() ? index + ", " : "";
    }

    private Conditions behind(Conditions conditions, Stretch stretch) {
        String sign = stretch.descending() ? "<" : ">";
        // Not "value <= … and (value < … or id < …)", which would let an index be entered at the right place: H2 2.3
        // loses the rows that are equal to the bound when it walks such an index backwards.
        String condition = "%1$s %2$s :afterValue or (%1$s = :afterValue and %3$s %2$s :afterId)"
                .formatted(value, sign, id);
        return conditions.copy()
                .and(condition)
                .with("afterValue", stretch.after().value())
                .with("afterId", stretch.after().id());
    }

    private OptionalLong count(StatelessSession session, Conditions conditions) {
        String hql = "select count(" + id + ") from " + from + conditions.where();
        return OptionalLong.of(conditions.bind(session.createSelectionQuery(hql, Long.class)).getSingleResult());
    }
}
