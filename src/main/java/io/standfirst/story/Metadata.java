package io.standfirst.story;

import io.standfirst.desk.ImageInput;
import java.util.List;

/** What a page says of itself beside its text; null and empty where it says nothing. */
record Metadata(String publisher, String headline, String standfirst, String canonicalUrl, String language, List<String> authors,
        ImageInput image) {

    static final Metadata NONE = new Metadata(null, null, null, null, null, List.of(), null);
}
