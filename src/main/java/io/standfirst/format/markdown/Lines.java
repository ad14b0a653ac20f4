package io.standfirst.format.markdown;

/** Where in a text something stands. */
final class Lines {

    private Lines() {
    }

    /**
     * Where the next character would stand.
     *
     * @param linesBefore in front of this text
     */
    static Spot spot(String before, int linesBefore) {
        int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
        int begin = before.lastIndexOf('\n') + 1;
        return new Spot(line + linesBefore, 1 + before.codePointCount(begin, before.length()));
    }
}
