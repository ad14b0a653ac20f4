package io.standfirst.desk;

import io.standfirst.article.TextRules;
import io.standfirst.article.Topic;
import io.standfirst.store.Noun;
import io.standfirst.store.SlugRepository;
import io.standfirst.store.TopicRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes topics. */
@Singleton
public class TopicDesk extends EntryDesk<Topic, TopicInput> {

    private static final Pattern MEDIA_TOPIC = Pattern.compile(TopicInput.MEDIA_TOPIC);

    private final TopicRepository topics;
    private final SlugRepository slugs;

    TopicDesk(TopicRepository topics, EntryTools tools) {
        super(TopicInput.class, topics, tools);
        this.topics = topics;
        this.slugs = tools.slugs();
    }

    @Override
    Topic make(TopicInput input, Frame frame, TextRules rules) {
        UUID parent = input.parent() == null ? null : parent(input.parent(), frame.id(), rules);
        if (input.mediaTopic() != null && !MEDIA_TOPIC.matcher(input.mediaTopic()).matches()) {
            rules.add("/mediaTopic", "must be the code of an IPTC media topic, such as medtop:20000344");
        }
        return new Topic(frame.id(), frame.slug(), input.name(), parent, input.mediaTopic(),
                frame.version(), frame.createdAt(), frame.updatedAt());
    }

    @Override
    TopicInput form(Topic entry) {
        Reference parent = entry.parent() == null
                ? null
                : topics.get(entry.parent()).map(Reference::of).orElseThrow();
        return new TopicInput(entry.id(), entry.slug(), entry.name(), parent, entry.mediaTopic());
    }

    private UUID parent(Reference reference, UUID child, TextRules rules) {
        Optional<UUID> parent = find(reference);
        if (parent.isEmpty()) {
            rules.add("/parent", "names no topic");
        } else if (topics.ancestors(parent.get()).contains(child)) {
            rules.add("/parent", "must not be the topic itself, nor one below it");
        }
        return parent.orElse(null);
    }

    private Optional<UUID> find(Reference reference) {
        if (reference.id() != null) {
            return topics.get(reference.id()).map(Topic::id);
        }
        if (reference.slug() != null) {
            return slugs.owner(Noun.TOPIC, reference.slug());
        }
        List<Topic> named = reference.name() == null ? List.of() : topics.named(reference.name());
        return named.size() == 1 ? Optional.of(named.get(0).id()) : Optional.empty();
    }
}
