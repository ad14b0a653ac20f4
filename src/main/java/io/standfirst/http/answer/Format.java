package io.standfirst.http.answer;

/** In what an answer can be written. */
public enum Format {

    JSON("application/json"),
    /** For people at a terminal. */
    TEXT("text/plain; charset=utf-8");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** With its charset, if it is text. */
    public String mediaType() {
        return mediaType;
    }
}
