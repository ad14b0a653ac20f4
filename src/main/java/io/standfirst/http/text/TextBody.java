package io.standfirst.http.text;

/** A body that is text, character for character as it was sent. */
public record TextBody(String text) {
}
