package io.standfirst.store.sql;

import java.util.ArrayList;
import java.util.List;

/** What has to be true of a query's rows, each condition added with its values. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param condition with a {@code ?} for each value; see {@link Query#of} */
    public Conditions and(String condition, Object... more) {
        conditions.add(condition);
        values.addAll(List.of(more));
        return this;
    }

    public Conditions and(Condition condition) {
        return and(condition.text(), condition.values());
    }

    /** A copy to which more can be added. */
    public Conditions copy() {
        Conditions copy = new Conditions();
        copy.conditions.addAll(conditions);
        copy.values.addAll(values);
        return copy;
    }

    String text() {
        return conditions.isEmpty() ? "" : " where (" + String.join(") and (", conditions) + ")";
    }

    Object[] values() {
        return values.toArray();
    }
}
