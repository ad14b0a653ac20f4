package io.standfirst.article;

import java.util.Optional;

/**
 * The oracle for {@link Publication}, thought of differently: two layers of paint over a line of seconds. The next
 * edition lies over the current one and hides it from its beginning on; when its second comes, it becomes the current.
 */
final class NaivePublication {

    /** An edition and the time that was asked for; {@code until} may be null. */
    private record Layer(int edition, int from, Integer until) {

        boolean covers(int second) {
            return from <= second && (until == null || second < until);
        }
    }

    private int now;
    private Layer current;
    private Layer next;
    private Integer firstSeen;
    private boolean withdrawn;

    /** Time passes, second by second. */
    void passes(int seconds) {
        for (int second = 0; second < seconds; second++) {
            now++;
            if (next != null && next.from() == now) {
                see(now);
                current = next;
                next = null;
            }
        }
    }

    void take(PublicationSteps.Step step, int edition) {
        switch (step.deed()) {
            case PUBLISH -> {
                see(now);
                current = new Layer(edition, now, step.until(now));
            }
            case PUBLISH_IN_THE_PAST -> {
                firstSeen = step.at(now);
                current = new Layer(edition, step.at(now), step.until(now));
            }
            case SCHEDULE -> next = new Layer(edition, step.at(now), step.until(now));
            case END_CURRENT -> current = null;
            case CANCEL_NEXT -> next = null;
            case END -> {
                current = null;
                next = null;
            }
            case SETTLE -> { }
            case WITHDRAW -> withdrawn = true;
            case REINSTATE -> withdrawn = false;
        }
    }

    int now() {
        return now;
    }

    /** Which edition is planned to be there at a second that is now or to come. */
    Optional<Integer> shown(int second) {
        Layer above = next != null && second >= next.from() ? next : current;
        return Optional.ofNullable(above).filter(layer -> layer.covers(second)).map(Layer::edition);
    }

    Optional<Integer> next() {
        return Optional.ofNullable(next).map(Layer::edition);
    }

    Optional<Integer> firstSeen() {
        return Optional.ofNullable(firstSeen);
    }

    Status status() {
        if (withdrawn) {
            return Status.WITHDRAWN;
        }
        if (shown(now).isPresent()) {
            return Status.PUBLISHED;
        }
        if (next != null) {
            return Status.SCHEDULED;
        }
        return current == null ? Status.DRAFT : Status.EXPIRED;
    }

    private void see(int second) {
        if (firstSeen == null) {
            firstSeen = second;
        }
    }
}
