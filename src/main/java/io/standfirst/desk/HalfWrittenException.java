package io.standfirst.desk;

/**
 * One article of many was refused when something that it needed had been written already, so that none of them could be
 * stored. Without it, they can.
 */
public final class HalfWrittenException extends RuntimeException {

    private final int index;

    HalfWrittenException(int index, RuntimeException refusal) {
        super(refusal);
        this.index = index;
    }

    /** Which of them, from 0. */
    public int index() {
        return index;
    }

    /** Why it was refused. */
    public RuntimeException refusal() {
        return (RuntimeException) getCause();
    }
}
