package io.standfirst.delivery;

/** What is asked for by an old slug has another one now, and the caller may see it there. */
public class MovedException extends RuntimeException {

    private final String to;

    MovedException(String to) {
        super("It is %s now".formatted(to));
        this.to = to;
    }

    /** The slug of today. */
    public String to() {
        return to;
    }
}
