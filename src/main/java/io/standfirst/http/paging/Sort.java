package io.standfirst.http.paging;

/**
 * The order of a list.
 *
 * @param property   the member to sort by; the id breaks ties
 * @param descending the greatest, or latest, first
 */
public record Sort(String property, boolean descending) {

    /** Reads the form that {@link #toString()} writes; any text is one. */
    public static Sort parse(String text) {
        return text.startsWith("-") ? new Sort(text.substring(1), true) : new Sort(text, false);
    }

    /** The member's name, after a minus sign if descending: {@code -publishedAt}. */
    @Override
    public String toString() {
        return descending ? "-" + property : property;
    }
}
