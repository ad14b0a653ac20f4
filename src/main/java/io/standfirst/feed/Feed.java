package io.standfirst.feed;

import java.time.Instant;
import java.util.List;

/**
 * What all formats say of a list.
 *
 * @param address of the feed itself
 * @param home    of the list that it tells of
 * @param updated when something of it last changed
 */
public record Feed(String title, String address, String home, Instant updated, List<Entry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * One thing of the list.
     *
     * @param id        a URI that never changes
     * @param address   where it can be read
     * @param language  a BCP 47 language tag; null if that is not known
     * @param summary   plain text; null for none
     * @param html      the whole; null if only the summary is told
     * @param image     an address; null for none
     * @param people    who wrote or said it
     * @param subjects  what it is about
     * @param publisher null if it names none
     */
    public record Entry(String id, String address, String title, String language, String summary, String html,
            String image, List<String> people, List<String> subjects, String publisher, Instant published,
            Instant updated) {

        public Entry {
            people = List.copyOf(people);
            subjects = List.copyOf(subjects);
        }
    }
}
