package io.standfirst.format.markdown;

/** A document cannot be read; the message says what is wrong and what would be right. */
public class MalformedMarkdownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Spot spot;

    MalformedMarkdownException(Spot spot, String message) {
        super(message);
        this.spot = spot;
    }

    /** Where. */
    public Spot spot() {
        return spot;
    }
}
