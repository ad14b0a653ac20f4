package io.standfirst.http.answer;

import io.standfirst.http.EnumNames;

/** In what an answer can be written. */
public enum Format {

    JSON(Format.JSON_TYPE, ""),
    /** CommonMark, with front matter in YAML. */
    MARKDOWN(Format.MARKDOWN_TYPE, "; charset=utf-8"),
    HTML(Format.HTML_TYPE, "; charset=utf-8"),
    /** In the vocabulary of schema.org. */
    JSON_LD(Format.JSON_LD_TYPE, ""),
    /** News in JSON, a standard of the IPTC. */
    NINJS(Format.NINJS_TYPE, ""),
    /** For people at a terminal. */
    TEXT(Format.TEXT_TYPE, "; charset=utf-8");

    public static final String JSON_TYPE = "application/json";
    public static final String MARKDOWN_TYPE = "text/markdown";
    public static final String HTML_TYPE = "text/html";
    public static final String JSON_LD_TYPE = "application/ld+json";
    /** Not registered: the IPTC names its other formats this way, and none for this one. */
    public static final String NINJS_TYPE = "application/vnd.iptc.ninjs+json";
    public static final String TEXT_TYPE = "text/plain";

    private final String type;
    private final String charset;

    Format(String type, String charset) {
        this.type = type;
        this.charset = charset;
    }

    /** With its charset, if it is text. */
    public String mediaType() {
        return type + charset;
    }

    /** As {@code Accept} names it. */
    public String type() {
        return type;
    }

    /** As {@code ?format=} names it. */
    public String parameter() {
        return EnumNames.of(this);
    }
}
