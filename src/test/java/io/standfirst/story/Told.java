package io.standfirst.story;

import java.util.List;

/** What was made of a story, short enough to compare. */
final class Told {

    private Told() {
    }

    /** "Heading: body" of each section. */
    static List<String> sections(Story story) {
        return story.article().sections().stream().map(section -> section.heading() + ": " + section.body()).toList();
    }

    /** "Speaker: words" of each quote. */
    static List<String> quotes(Story story) {
        return story.article().quotes().stream().map(quote -> quote.speaker().name() + ": " + quote.text()).toList();
    }

    /** "Title <address>, publisher" of each related item. */
    static List<String> related(Story story) {
        return story.article().related().stream()
                .map(item -> item.title() + " <" + item.url() + ">, " + item.publisher()).toList();
    }

    static List<String> warnings(Story story) {
        return story.warnings().stream().map(warning -> warning.pointer() + " " + warning.text()).toList();
    }
}
