package io.standfirst.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.hibernate.StatelessSession;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.SelectionQuery;

/**
 * The conditions of a query in HQL, each added with its parameters.
 *
 * <p>A list becomes as many parameters as the next power of two, the last value repeated: a query with one parameter for
 * a list is translated to SQL anew each time that it runs (Hibernate's plan cache leaves it out), which takes longer
 * than running it.
 */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Conditions and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** @param condition names the parameter as {@code :parameter}; a list as {@code in (:parameter)} */
    Conditions and(String condition, String parameter, Object value) {
        if (value instanceof Collection<?> list) {
            return and(condition.replace("(:" + parameter + ")", "(" + spread(parameter, List.copyOf(list)) + ")"));
        }
        parameters.put(parameter, value);
        return and(condition);
    }

    Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** A copy to which more can be added. */
    Conditions copy() {
        Conditions copy = new Conditions();
        copy.conditions.addAll(conditions);
        copy.parameters.putAll(parameters);
        return copy;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /**
     * @param select what comes before the conditions, in HQL
     * @param order  what comes after
     */
    <R> SelectionQuery<R> query(StatelessSession session, String select, String order, Class<R> row) {
        return bind(session.createSelectionQuery(select + where() + order, row));
    }

    <Q extends CommonQueryContract> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private String spread(String parameter, List<?> values) {
        int size = Math.max(1, Integer.highestOneBit(2 * values.size() - 1));
        StringJoiner names = new StringJoiner(", ");
        for (int i = 0; i < size; i++) {
            parameters.put(parameter + i, values.get(Math.min(i, values.size() - 1)));
            names.add(":" + parameter + i);
        }
        return names.toString();
    }
}
