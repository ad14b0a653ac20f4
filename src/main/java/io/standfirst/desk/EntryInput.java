package io.standfirst.desk;

import java.util.UUID;

/** What the writable forms of speakers, authors and topics share. */
public sealed interface EntryInput permits SpeakerInput, AuthorInput, TopicInput {

    UUID id();

    String slug();

    String name();
}
