package io.standfirst.desk;

/** The stored state is not the one that the writer has seen. */
public class StaleException extends RuntimeException {

    private final boolean unexpected;

    /** @param unexpected whether the writer wanted that there is nothing yet */
    StaleException(boolean unexpected) {
        this.unexpected = unexpected;
    }

    public boolean isUnexpected() {
        return unexpected;
    }
}
