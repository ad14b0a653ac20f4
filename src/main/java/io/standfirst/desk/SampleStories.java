package io.standfirst.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.standfirst.access.Actor;
import io.standfirst.change.ChangeLog;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty database with stories to try things on; in dev mode unless it is switched off. */
@ApplicationScoped
class SampleStories {

    private static final Logger LOG = Logger.getLogger(SampleStories.class);
    private static final String RESOURCE = "/samples/stories.json";

    private final Desk desk;
    private final PublicationDesk publication;
    private final TopicDesk topics;
    private final AuthorDesk authors;
    private final SpeakerDesk speakers;
    private final ChangeLog changes;
    private final ObjectMapper json;
    private final Clock clock;
    private final boolean wanted;

    SampleStories(Desk desk, PublicationDesk publication, TopicDesk topics, AuthorDesk authors, SpeakerDesk speakers,
            ChangeLog changes, ObjectMapper json, Clock clock,
            @ConfigProperty(name = "standfirst.samples", defaultValue = "false") boolean wanted) {
        this.desk = desk;
        this.publication = publication;
        this.topics = topics;
        this.authors = authors;
        this.speakers = speakers;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
        this.wanted = wanted;
    }

    /** The file. */
    record Samples(
            List<TopicSample> topics, List<AuthorInput> authors, List<SpeakerInput> speakers, List<Story> stories) {
    }

    /** A topic, its parent named by slug. */
    record TopicSample(String slug, String name, String parent, String mediaTopic) {

        TopicInput input() {
            Reference above = parent == null ? null : new Reference(null, parent, null);
            return new TopicInput(null, slug, name, above, mediaTopic);
        }
    }

    /** An article, and when readers see it; a draft if that is null. */
    record Story(ArticleInput article, Times publication) {
    }

    /** Counted from now; {@code until} may be null. */
    record Times(Duration at, Duration until) {
    }

    void load(@Observes @Priority(100) StartupEvent start) {
        if (!wanted || changes.last() > 0) {
            return;
        }
        Samples samples = read();
        samples.topics().forEach(topic -> topics.create(topic.input(), Actor.SERVICE));
        samples.authors().forEach(author -> authors.create(author, Actor.SERVICE));
        samples.speakers().forEach(speaker -> speakers.create(speaker, Actor.SERVICE));
        samples.stories().forEach(this::load);
        LOG.infof("Loaded %d sample stories into the empty database", samples.stories().size());
    }

    private void load(Story story) {
        UUID id = desk.create(story.article(), Actor.SERVICE).result().article().id();
        if (story.publication() != null) {
            Instant now = clock.instant();
            Duration until = story.publication().until();
            publication.publish(id, null, now.plus(story.publication().at()), until == null ? null : now.plus(until),
                    Actor.SERVICE);
        }
    }

    private Samples read() {
        try (InputStream file = SampleStories.class.getResourceAsStream(RESOURCE)) {
            return json.readValue(file, Samples.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
