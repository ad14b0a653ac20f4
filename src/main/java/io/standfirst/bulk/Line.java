package io.standfirst.bulk;

/**
 * One line of a body.
 *
 * @param number  from 1
 * @param content without the line feed; null for a line that is longer than allowed
 * @param end     how many bytes of the body there are up to its end
 */
record Line(long number, byte[] content, long end) {

    /** Whether there is nothing to read in it. */
    boolean isBlank() {
        if (content == null) {
            return false;
        }
        for (byte each : content) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
