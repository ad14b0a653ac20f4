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
import io.standfirst.article.quotation.Carried;
import java.io.UncheckedIOException;
import java.util.Map;

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
        return text(article);
    }

    /** What an edit did to quotes beyond what was asked; null if nothing. */
    static String quoteChanges(Carried carried) {
        return carried.reworded().isEmpty() && carried.detached().isEmpty()
                ? null
                : text(Map.of("reworded", carried.reworded(), "detached", carried.detached()));
    }

    /** Reads a document; the texts and the HTML of its sections are null until they are derived again. */
    static Article read(String document) {
        try {
            return JSON.readValue(document, Article.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
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
