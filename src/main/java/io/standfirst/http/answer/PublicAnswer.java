package io.standfirst.http.answer;

import java.util.Map;

/**
 * A finished answer, 200, to a reader, the same for every reader who asks for the same.
 *
 * @param headers those that stay as they are for as long as it is kept
 */
public record PublicAnswer(Cacheable cacheable, Content content, Validators validators, Map<String, String> headers) {

    public PublicAnswer {
        headers = Map.copyOf(headers);
    }
}
