package io.standfirst.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    private final BaseUrl converter = new BaseUrl();

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://news.example.org", "https://[::1]:8443/content/api"})
    void takesWhatLinksCanBeginWith(String url) {
        assertEquals(url, converter.convert(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost:8080", "ftp://example.org", "https://example.org/", "https://example.org?a=b",
            "https://exa mple.org", "https://example.org/a//b", "https://user@example.org"})
    void refusesTheRest(String url) {
        assertThrows(IllegalArgumentException.class, () -> converter.convert(url));
    }
}
