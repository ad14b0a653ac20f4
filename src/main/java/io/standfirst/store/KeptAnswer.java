package io.standfirst.store;

import java.util.List;
import java.util.Map;

/**
 * An answer as it was given.
 *
 * @param headers by their names
 * @param body    UTF-8 text; null for none
 */
public record KeptAnswer(int status, Map<String, List<String>> headers, String body) {
}
