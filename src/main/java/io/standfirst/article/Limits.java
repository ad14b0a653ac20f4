package io.standfirst.article;

/** How long texts and lists may be. Texts count in Unicode code points. */
public final class Limits {

    public static final int HEADLINE = 300;
    public static final int KICKER = 100;
    public static final int STANDFIRST = 2_000;
    public static final int NAME = 200;
    public static final int TEXT_LINE = 300;
    public static final int LANGUAGE = 35;
    public static final int URL = 2_000;
    public static final int CAPTION = 1_000;
    public static final int DESCRIPTION = 2_000;
    public static final int REASON = 2_000;
    public static final int CORRECTION = 5_000;
    public static final int CORRECTIONS = 100;
    public static final int BODY = 200_000;
    public static final int QUOTE = 5_000;
    public static final int ALIASES = 50;
    public static final int LINKS = 20;
    public static final int AUTHORS = 50;
    public static final int TOPICS = 50;
    public static final int SECTIONS = 200;
    public static final int QUOTES = 500;
    public static final int RELATED = 100;
    public static final int BANS = 200;

    private Limits() {
    }
}
