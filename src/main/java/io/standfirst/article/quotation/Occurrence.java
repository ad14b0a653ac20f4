package io.standfirst.article.quotation;

import java.util.List;

/**
 * Where words stand in a text: in one run, or in two around an attribution. A comma or full stop at the end of a run
 * belongs to it if the words have one there too.
 */
record Occurrence(List<Run> runs) {

    static Occurrence of(Run... runs) {
        return new Occurrence(List.of(runs));
    }

    int from() {
        return runs.get(0).from();
    }

    int to() {
        return runs.get(runs.size() - 1).to();
    }
}
