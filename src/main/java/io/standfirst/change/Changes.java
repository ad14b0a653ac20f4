package io.standfirst.change;

import java.util.ArrayList;
import java.util.List;

/** What one transaction has changed so far; handed to the work that does it. */
public final class Changes {

    private final List<Change> changes = new ArrayList<>();

    Changes() {
    }

    public void add(Change change) {
        changes.add(change);
    }

    /** How many there are. */
    public int size() {
        return changes.size();
    }

    List<Change> all() {
        return List.copyOf(changes);
    }
}
