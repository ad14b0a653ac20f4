package io.standfirst.search.index;

import io.standfirst.store.ChangeRepository.Row;
import java.util.List;

/**
 * How far an index has followed the change log.
 *
 * @param number of the last change that is in the index; 0 if there was none yet
 * @param mark   tells that change from one of the same number in another database
 */
record Position(long number, String mark) {

    static final Position START = new Position(0, "");

    static Position at(Row change) {
        return new Position(change.number(), change.at() + " " + change.id());
    }

    /** Whether the log still has the change that this is the position of. */
    boolean isIn(List<Row> changes) {
        return number == 0 || changes.stream().anyMatch(change -> at(change).equals(this));
    }

    String line() {
        return number + " " + mark;
    }

    static Position of(String line) {
        String[] parts = line.strip().split(" ", 2);
        return new Position(Long.parseLong(parts[0]), parts.length == 1 ? "" : parts[1]);
    }
}
