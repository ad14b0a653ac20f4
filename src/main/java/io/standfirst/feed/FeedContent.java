package io.standfirst.feed;

/** How much of an article a feed has. */
public enum FeedContent { STANDFIRST, FULL }
