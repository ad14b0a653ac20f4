package io.standfirst.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What readers could see of one article, and when. One writer makes it, many readers are held against it. */
final class Timeline {

    /** The answers while the article is not there, or withdrawn. */
    static final String MISSING = "404";
    static final String WITHDRAWN = "410";

    /**
     * What was seen for some time.
     *
     * @param shown a version of the article, or a status
     * @param begun when it may have begun to be seen, in nanoseconds
     * @param sure  from when on it must have been seen
     */
    private record State(String shown, long begun, long sure) {
    }

    private final List<State> states = new ArrayList<>();
    private final AtomicInteger newest = new AtomicInteger();

    synchronized void shows(String what, long begun, long sure) {
        states.add(new State(what, begun, sure));
    }

    /** It may be seen from an instant on. */
    synchronized void begin(String what, long begun) {
        states.add(new State(what, begun, Long.MAX_VALUE / 2));
    }

    /** What began last must be seen from an instant on. */
    synchronized void confirm(long sure) {
        State last = states.remove(states.size() - 1);
        states.add(new State(last.shown(), last.begun(), sure));
    }

    /** The newest version that some reader has had. */
    int newest() {
        return newest.get();
    }

    void had(int version) {
        newest.accumulateAndGet(version, Math::max);
    }

    /**
     * Whether an answer was right at some instant.
     *
     * @param lag by how much the one who answered may be behind, in nanoseconds
     */
    synchronized boolean wasTrue(String shown, long asked, long answered, long lag) {
        for (int i = 0; i < states.size(); i++) {
            State state = states.get(i);
            boolean isOver = i + 1 < states.size() && states.get(i + 1).sure() + lag < asked;
            if (state.shown().equals(shown) && state.begun() <= answered && !isOver) {
                return true;
            }
        }
        return false;
    }

    /** The last few states, for people. */
    synchronized String last() {
        return states.subList(Math.max(0, states.size() - 4), states.size()).toString();
    }
}
