package io.standfirst.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a story is, by its words. */
final class Lines {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_HEADING = 70;
    private static final int MOST_HEADING_WORDS = 10;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAME_WORDS = 5;
    private static final int LONGEST_SHORT = 120;

    private static final Pattern BYLINE = Pattern.compile(
            "(?i)(?:by|words by|written by|story by|reporting by|text by)\\s*:?\\s+(\\S.*)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|d[aeiou]s?|v[ao]n|der|den|la|bin|al)){1,4}");
    private static final Pattern DATE = Pattern.compile("(?i)(?:.*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
            + "\\s+\\d{1,2},?\\s+\\d{4}.*|.*\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+\\d{4}.*"
            + "|.*\\b\\d{4}-\\d{2}-\\d{2}\\b.*|(?:published|updated|posted|last updated)\\b.*|\\d+ (?:minutes?|hours?|days?) ago)");
    private static final Set<String> RELATED = Set.of("similar articles", "similar stories", "related", "related articles", "related stories",
            "related news", "related content", "related topics", "read more", "read next", "see also", "more on this story", "more on this",
            "more from this section", "more stories", "you may also like", "you might also like", "recommended", "recommended for you",
            "further reading", "also read", "up next", "what to read next", "more like this");
    private static final Pattern FURNITURE = Pattern.compile("(?i)(?:share(?: (?:this|on|via)\\b.*)?|tweet|print|email|e-mail|save|copy link|comments?(?: \\(?\\d+\\)?)?"
            + "|advertisement|advert|ad|sponsored(?: content)?|promoted(?: content)?|skip to (?:main )?content|menu|search|home|log ?in|sign in"
            + "|sign up\\b.*|subscribe\\b.*|follow us\\b.*|listen to this article.*|listen|play video|watch:? .*|loading.*|\\d+ min(?:ute)?s? read|reading time\\b.*"
            + "|©.*|\\(c\\) ?\\d{4}.*|copyright\\b.*|all rights reserved\\.?.*|image (?:source|caption|credit)s?\\b.*|photo(?:graph)?(?: credit)?s?:.*"
            + "|getty images|article continues below.*|story continues below.*|accept(?: all)? cookies|this site uses cookies.*|we use cookies.*"
            + "|terms (?:of use|and conditions)|privacy policy|cookie policy|contact us|about us|newsletter|back to top|next article|previous article"
            + "|facebook|twitter|whatsapp|linkedin|instagram|youtube|telegram|reddit)");

    private Lines() {
    }

    /** Whether the line could be a headline: not too long, and no sentence with a full stop. */
    static boolean isTitle(String text) {
        String bare = text.length() <= LONGEST_TITLE ? text.replaceAll("[\"”’'»“]+$", "") : "";
        return !bare.endsWith(".") && !bare.endsWith(",") && !bare.endsWith(":")
                && bare.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether a plain line between paragraphs could be a section's heading. */
    static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING && words(text) <= MOST_HEADING_WORDS
                && ".,;:!\"”»…".indexOf(text.charAt(text.length() - 1)) < 0
                && "\"“„«‘'".indexOf(text.charAt(0)) < 0
                && (Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0)));
    }

    /** Whether a line could be the name of a newspaper or site. */
    static boolean isPublisher(String text) {
        return text.length() <= LONGEST_NAME && words(text) <= MOST_NAME_WORDS && ".,;:!?\"”".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    static boolean isRelated(String text) {
        return text.length() <= LONGEST_NAME
                && RELATED.contains(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip());
    }

    static boolean isFurniture(String text) {
        return text.length() <= LONGEST_SHORT && FURNITURE.matcher(text).matches();
    }

    static boolean isDate(String text) {
        return text.length() <= LONGEST_NAME + MOST_HEADING_WORDS && words(text) <= MOST_HEADING_WORDS && !text.endsWith(".")
                && DATE.matcher(text).matches();
    }

    /** The names in a line such as "By Maren Holt and Tom Reed, in Port Ellis"; empty if it is none. */
    static List<String> authors(String text) {
        Matcher byline = BYLINE.matcher(text);
        if (text.length() > LONGEST_SHORT || text.endsWith(".") || !byline.matches()) {
            return List.of();
        }
        return Arrays.stream(byline.group(1).split("\\s*(?:,|&|\\band\\b|\\||·|—)\\s*"))
                .map(String::strip).filter(name -> NAME.matcher(name).matches()).distinct().toList();
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
