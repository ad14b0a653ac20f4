package io.standfirst.delivery;

import io.standfirst.format.shown.PublicAddresses;
import io.standfirst.http.HttpSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The public addresses of things; they begin with the configured base, never with what a request says of itself. */
@ApplicationScoped
public class Addresses implements PublicAddresses {

    private final HttpSettings settings;

    Addresses(HttpSettings settings) {
        this.settings = settings;
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return settings.url() + path;
    }

    @Override
    public String article(String ref) {
        return of("/v1/articles/" + ref);
    }

    @Override
    public String speaker(String slug) {
        return of("/v1/speakers/" + slug);
    }

    @Override
    public String author(String slug) {
        return of("/v1/authors/" + slug);
    }

    @Override
    public String topic(String slug) {
        return of("/v1/topics/" + slug);
    }

    @Override
    public String quote(UUID id) {
        return of("/v1/quotes/" + id);
    }
}
