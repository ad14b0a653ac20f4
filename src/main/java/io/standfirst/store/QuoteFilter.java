package io.standfirst.store;

import io.standfirst.article.QuoteKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which quotes of a list are wanted.
 *
 * @param topics     of the article that a quote stands in
 * @param publishers of that article; empty for all
 * @param from       the first instant of publication, for working copies of creation; null for no bound
 * @param to         the first instant that is too late; null for no bound
 */
public record QuoteFilter(
        Choice<UUID> speakers, Choice<UUID> topics, Set<String> publishers, Choice<QuoteKind> kinds,
        Instant from, Instant to) {
}
