package io.standfirst.store;

/** Which of an article's editions one looks at. */
public enum View { WORKING, PUBLISHED }
