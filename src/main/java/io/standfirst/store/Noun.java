package io.standfirst.store;

/** What a change is a change of, and what a slug is a slug of. */
public enum Noun { ARTICLE, SPEAKER, AUTHOR, TOPIC }
