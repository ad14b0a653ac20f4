package io.standfirst.desk;

/** The stored state is not the one that the writer has seen. */
public class StaleException extends RuntimeException {
}
