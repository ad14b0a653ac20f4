package io.standfirst.bulk;

import io.standfirst.desk.ArticleInput;
import io.standfirst.http.Problem;

/**
 * A line of an import that was read.
 *
 * @param input   null if it is refused
 * @param refusal null unless it is
 */
record Arrived(Line line, ArticleInput input, Problem refusal) {

    Arrived refused(Problem why) {
        return new Arrived(line, null, why);
    }

    boolean isRefused() {
        return refusal != null;
    }
}
