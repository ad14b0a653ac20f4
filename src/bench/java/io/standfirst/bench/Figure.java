package io.standfirst.bench;

import java.util.Locale;

/**
 * One figure of the report.
 *
 * @param work     what is done
 * @param measured what came of it
 * @param goal     what was to be reached
 * @param met      whether it was
 * @param rate     answers a second, to be compared with the peers'; 0 if that is not the point
 * @param peer     the best peer's; 0 if none was measured
 * @param command  what measures it by itself
 */
record Figure(String work, String measured, String goal, boolean met, double rate, double peer, String command) {

    static final String HEAD = "| work | measured | goal | met | best peer | times the peer | command |\n"
            + "| --- | --- | --- | --- | --- | --- | --- |";

    /** How many times as fast as the peer; 0 if there is nothing to compare. */
    double times() {
        return peer == 0 ? 0 : rate / peer;
    }

    String line() {
        return String.format(Locale.ROOT, "| %s | %s | %s | %s | %s | %s | `%s` |", work, measured, goal, met ? "yes" : "no",
                peer == 0 ? "" : number(peer) + "/s", peer == 0 ? "" : number(times()), command);
    }

    /** With a decimal where it matters. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
    }
}
