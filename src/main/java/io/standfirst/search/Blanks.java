package io.standfirst.search;

/** Where a text can be cut: at a blank, or if there is none near, between two characters. */
final class Blanks {

    /** Characters; few words are longer. */
    private static final int NEAR = 60;

    private Blanks() {
    }

    /** The last place that is not behind another. */
    static int before(String text, int place) {
        for (int cut = place; cut > Math.max(0, place - NEAR); cut--) {
            if (Character.isWhitespace(text.charAt(cut))) {
                return cut;
            }
        }
        return whole(text, place);
    }

    /** The first place behind a blank that is not before another. */
    static int after(String text, int place) {
        for (int cut = place; cut < Math.min(text.length(), place + NEAR); cut++) {
            if (Character.isWhitespace(text.charAt(cut))) {
                return cut + 1;
            }
        }
        return whole(text, place);
    }

    private static int whole(String text, int place) {
        return place > 0 && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
