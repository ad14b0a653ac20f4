package io.standfirst.resource;

/** What the parameter {@code view} means, wherever it stands. */
final class ViewDescription {

    static final String TEXT =
            "For key holders: working copies, which they see if this is left out, or published editions.";

    private ViewDescription() {
    }
}
