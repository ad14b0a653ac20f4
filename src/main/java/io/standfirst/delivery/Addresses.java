package io.standfirst.delivery;

import io.standfirst.http.HttpSettings;
import jakarta.enterprise.context.ApplicationScoped;

/** The public addresses of things; they begin with the configured base, never with what a request says of itself. */
@ApplicationScoped
public class Addresses {

    private final HttpSettings settings;

    Addresses(HttpSettings settings) {
        this.settings = settings;
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return settings.url() + path;
    }

    public String article(String slug) {
        return of("/v1/articles/" + slug);
    }

    public String speaker(String slug) {
        return of("/v1/speakers/" + slug);
    }

    public String author(String slug) {
        return of("/v1/authors/" + slug);
    }

    public String topic(String slug) {
        return of("/v1/topics/" + slug);
    }
}
