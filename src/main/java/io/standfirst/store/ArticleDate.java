package io.standfirst.store;

/** The instants of an article by which it can be filtered and sorted. */
public enum ArticleDate { PUBLISHED, UPDATED, CREATED }
