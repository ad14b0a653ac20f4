package io.standfirst.desk;

/** What is to be written to does not exist, or is in the trash. */
public class MissingException extends RuntimeException {
}
