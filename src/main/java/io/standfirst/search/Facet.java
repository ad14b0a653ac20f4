package io.standfirst.search;

import io.standfirst.search.index.IndexFields;

/** By what hits can be counted. */
public enum Facet {
    TOPIC(IndexFields.TOPIC),
    SPEAKER(IndexFields.SPEAKER),
    AUTHOR(IndexFields.AUTHOR),
    PUBLISHER(IndexFields.PUBLISHER),
    LANGUAGE(IndexFields.LANGUAGE),
    YEAR(IndexFields.YEAR),
    MONTH(IndexFields.MONTH);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
