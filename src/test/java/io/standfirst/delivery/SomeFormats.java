package io.standfirst.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.standfirst.desk.MarkdownForm;
import io.standfirst.format.shown.PublicAddresses;
import io.standfirst.http.json.JsonForm;
import io.standfirst.http.json.StrictJson;
import java.time.Instant;
import java.util.UUID;

/** Formats without a server around them. */
final class SomeFormats {

    static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    private static final String BASE = "https://news.example/v1/";

    private SomeFormats() {
    }

    static ObjectMapper json() {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        new JsonForm().customize(mapper);
        return mapper;
    }

    static ArticleFormats formats() {
        return new ArticleFormats(new MarkdownForm(new StrictJson(json()), json()), new PublicAddresses() {

            @Override
            public String article(String ref) {
                return BASE + "articles/" + ref;
            }

            @Override
            public String speaker(String slug) {
                return BASE + "speakers/" + slug;
            }

            @Override
            public String topic(String slug) {
                return BASE + "topics/" + slug;
            }

            @Override
            public String author(String slug) {
                return BASE + "authors/" + slug;
            }

            @Override
            public String quote(UUID id) {
                return BASE + "quotes/" + id;
            }
        });
    }
}
