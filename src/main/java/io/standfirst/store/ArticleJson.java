package io.standfirst.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Section;
import java.io.UncheckedIOException;

/** An article as the document of a revision: what was written, without what is derived from it. */
final class ArticleJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addMixIn(Section.class, WithoutDerived.class)
            .addMixIn(Place.class, OnlyComponents.class)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ArticleJson() {
    }

    static String write(Article article) {
        try {
            return JSON.writeValueAsString(article);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a document; the texts and the HTML of its sections are null until they are derived again. */
    static Article read(String document) {
        try {
            return JSON.readValue(document, Article.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonIgnoreProperties({"text", "html"})
    private interface WithoutDerived {
    }

    @JsonIgnoreProperties("inStandfirst")
    private interface OnlyComponents {
    }
}
