package io.standfirst.store;

import io.standfirst.article.Speaker;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/** Speakers as a write sees them. */
@Singleton
public class SpeakerRepository extends EntryRepository<Speaker, SpeakerEntity> {

    private final EntryReader reader;

    SpeakerRepository(NameRepository names, EntryReader reader) {
        super(Noun.SPEAKER, SpeakerEntity.class, SpeakerEntity::new, names);
        this.reader = reader;
    }

    @Override
    public boolean seen(UUID id, Viewpoint viewpoint) {
        return reader.speaker(id, viewpoint).isPresent();
    }

    @Override
    Collection<String> namesOf(Speaker speaker) {
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream()).toList();
    }
}
