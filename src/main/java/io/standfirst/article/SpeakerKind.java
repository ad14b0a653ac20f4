package io.standfirst.article;

/** What a speaker is. */
public enum SpeakerKind { PERSON, ORGANISATION, COUNTRY }
