package io.standfirst.desk;

import io.standfirst.access.Actor;
import io.standfirst.article.quotation.QuotePolicy;

/**
 * On what terms something is written.
 *
 * @param policy what to do with quotes that the edit would break
 */
public record Writing(Actor actor, Precondition precondition, QuotePolicy policy) {

    /** Without a precondition, refusing to misquote. */
    public static Writing by(Actor actor) {
        return new Writing(actor, Precondition.NONE, QuotePolicy.REFUSE);
    }
}
