package io.standfirst.delivery;

/** What is asked for by an old slug has another one now, and the caller may see it there. */
public class MovedException extends RuntimeException {

    private final String from;
    private final String to;

    MovedException(String from, String to) {
        super("%s is %s now".formatted(from, to));
        this.from = from;
        this.to = to;
    }

    /** The reference in the request. */
    public String from() {
        return from;
    }

    /** The slug of today. */
    public String to() {
        return to;
    }
}
