package io.standfirst.outbound.webhook;

import io.standfirst.http.EnumNames;
import io.standfirst.outbound.ChangeDocument;
import io.standfirst.store.Noun;
import io.standfirst.store.Verb;
import io.standfirst.store.View;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What events are called: by noun and verb of the change, in the words of the feed. */
final class EventTypes {

    /** Of what is sent so that the receiver can be tried out. */
    static final String TEST = "webhook.test";

    /** Of what is sent when changes were let go before the webhook was told of them. */
    static final String EXPIRED = "webhook.expired";

    private static final Set<Verb> OF_ENTRIES =
            EnumSet.of(Verb.CREATED, Verb.UPDATED, Verb.RENAMED, Verb.DELETED, Verb.MERGED);

    private static final Map<Noun, Set<Verb>> VERBS = new EnumMap<>(Map.of(
            Noun.ARTICLE, EnumSet.complementOf(EnumSet.of(Verb.DELETED, Verb.MERGED)),
            Noun.CORRECTION, EnumSet.of(Verb.CREATED, Verb.UPDATED, Verb.DELETED),
            Noun.BAN, EnumSet.of(Verb.CREATED, Verb.DELETED),
            Noun.SPEAKER, OF_ENTRIES,
            Noun.AUTHOR, OF_ENTRIES,
            Noun.TOPIC, EnumSet.of(Verb.CREATED, Verb.UPDATED, Verb.RENAMED, Verb.DELETED)));

    private static final Set<Verb> TOLD_TO_READERS = EnumSet.of(Verb.PUBLISHED, Verb.UPDATED, Verb.UNPUBLISHED, Verb.WITHDRAWN);

    private EventTypes() {
    }

    static String of(ChangeDocument change) {
        return name(change.noun(), change.verb());
    }

    /** All that can be told in a view. */
    static List<String> of(View view) {
        return switch (view) {
            case PUBLISHED -> TOLD_TO_READERS.stream().map(verb -> name(Noun.ARTICLE, verb)).toList();
            case WORKING -> Arrays.stream(Noun.values())
                    .flatMap(noun -> VERBS.get(noun).stream().map(verb -> name(noun, verb))).toList();
        };
    }

    private static String name(Noun noun, Verb verb) {
        return EnumNames.of(noun) + "." + EnumNames.of(verb);
    }
}
