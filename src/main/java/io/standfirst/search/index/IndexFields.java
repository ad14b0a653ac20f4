package io.standfirst.search.index;

import java.util.EnumSet;
import java.util.Set;

/** The fields of the index. */
public final class IndexFields {

    /** Orders what is otherwise alike. */
    public static final String KEY = "key";
    public static final String KIND = "kind";
    /** Of quotes. */
    public static final String QUOTE_KIND = "quoteKind";
    public static final String ARTICLE = "article";
    public static final String TOPIC = "topic";
    public static final String SPEAKER = "speaker";
    public static final String AUTHOR = "author";
    public static final String PUBLISHER = "publisher";
    public static final String LANGUAGE = "language";
    public static final String YEAR = "year";
    public static final String MONTH = "month";
    public static final String PUBLISHED_AT = "publishedAt";
    public static final String UPDATED_AT = "updatedAt";
    public static final String CREATED_AT = "createdAt";
    public static final String VISIBLE_UNTIL = "visibleUntil";
    /** The names of speakers, authors and topics. */
    public static final String NAMES = "names";
    /** All words of an entry as they are written, for beginnings of words and for typing errors. */
    public static final String WORDS = "words";
    /** What is said around a quote, as it is written; see {@link TextPart#ABOUT}. */
    public static final String ABOUT_WORDS = "aboutWords";
    /** The words of the headline as they are written, for suggestions. */
    public static final String TITLE = "title";

    private IndexFields() {
    }

    /** The parts of a text; each has a field for each language. */
    public enum TextPart {
        HEADLINE, STANDFIRST, HEADING, BODY,
        /** Of a quote: its own words and those around it. */
        ABOUT;

        /** Those that an entry says itself. */
        public static final Set<TextPart> OWN = EnumSet.range(HEADLINE, BODY);

        /** @param language one of {@link Analysis#languages} */
        public String in(String language) {
            return name().toLowerCase(java.util.Locale.ROOT) + "_" + language;
        }
    }
}
