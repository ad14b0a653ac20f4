package io.standfirst.bulk;

import io.standfirst.http.Problem;

/**
 * A line of an import that was read.
 *
 * @param content an {@link io.standfirst.desk.ArticleInput}, or what was archived; null if it is refused
 * @param refusal null unless it is
 */
record Arrived(Line line, Object content, Problem refusal) {

    Arrived refused(Problem why) {
        return new Arrived(line, null, why);
    }

    boolean isRefused() {
        return refusal != null;
    }
}
