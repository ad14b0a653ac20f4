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
import io.standfirst.article.quotation.Detached;
import io.standfirst.article.quotation.Reworded;
import java.io.UncheckedIOException;
import java.util.List;
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

    /** What {@link #quoteChanges} wrote. */
    record QuoteChanges(List<Reworded> reworded, List<Detached> detached) {
    }

    /** @param text null for nothing */
    static QuoteChanges readQuoteChanges(String text) {
        return text == null ? new QuoteChanges(List.of(), List.of()) : value(text, QuoteChanges.class);
    }

    /** Reads a document; the texts and the HTML of its sections are null until they are derived again. */
    static Article read(String document) {
        return value(document, Article.class);
    }

    private static <T> T value(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
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
