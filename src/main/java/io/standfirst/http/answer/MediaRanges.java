package io.standfirst.http.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a client takes, by the header {@code Accept} (RFC 9110, 12.5.1). Parameters other than weights do not count. What does
 * not follow the syntax is left out, and a header of which nothing is left says nothing.
 */
public final class MediaRanges {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern WEIGHT = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");
    private static final String ANY = "*";

    private final List<Range> ranges;

    private MediaRanges(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** @param quality from 0 for never to 1 */
    private record Range(String type, String subtype, double quality) {

        boolean holds(String otherType, String otherSubtype) {
            return (type.equals(ANY) || type.equals(otherType)) && (subtype.equals(ANY) || subtype.equals(otherSubtype));
        }

        /** How exactly it names a media type. */
        int precedence() {
            return type.equals(ANY) ? 0 : subtype.equals(ANY) ? 1 : 2;
        }

        String written() {
            return type + "/" + subtype + (quality == 1 ? "" : ";q=" + quality);
        }
    }

    /** @param lines the header's values, one for each time that it was sent; null if it was not */
    public static MediaRanges parse(List<String> lines) {
        List<Range> ranges = new ArrayList<>();
        if (lines != null) {
            for (String element : parts(String.join(",", lines), ',')) {
                Range range = range(parts(element, ';'));
                if (range != null) {
                    ranges.add(range);
                }
            }
        }
        return new MediaRanges(ranges);
    }

    /** As in the header, without parameters other than weights. */
    @Override
    public String toString() {
        return ranges.isEmpty() ? "*/*" : ranges.stream().map(Range::written).collect(Collectors.joining(", "));
    }

    /** How much the client likes a media type: that of the range that names it most exactly counts. */
    double quality(String mediaType) {
        if (ranges.isEmpty()) {
            return 1;
        }
        int slash = mediaType.indexOf('/');
        String type = mediaType.substring(0, slash);
        String subtype = mediaType.substring(slash + 1);
        return ranges.stream().filter(range -> range.holds(type, subtype))
                .max(Comparator.comparing(Range::precedence).thenComparing(Range::quality))
                .map(Range::quality).orElse(0.0);
    }

    /** Null for one that is malformed. */
    private static Range range(List<String> parts) {
        String[] names = parts.get(0).strip().toLowerCase(Locale.ROOT).split("/", -1);
        boolean isType = names.length == 2 && TOKEN.matcher(names[0]).matches() && TOKEN.matcher(names[1]).matches();
        if (!isType || names[0].equals(ANY) && !names[1].equals(ANY)) {
            return null;
        }
        double quality = 1;
        for (String part : parts.subList(1, parts.size())) {
            String parameter = part.strip();
            if (parameter.startsWith("q=") || parameter.startsWith("Q=")) {
                String weight = parameter.substring(2);
                if (!WEIGHT.matcher(weight).matches()) {
                    return null;
                }
                quality = Double.parseDouble(weight);
            }
        }
        return new Range(names[0], names[1], quality);
    }

    /** Separators inside of quotation marks part nothing. */
    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (quoted && character == '\\') {
                i++;
            } else if (!quoted && character == separator) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
