package io.standfirst.store;

import io.standfirst.article.Speaker;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/** Speakers as a write sees them. */
@Singleton
public class SpeakerRepository extends MergingRepository<Speaker, SpeakerEntity> {

    private final EntryReader reader;

    SpeakerRepository(NameRepository names, MergeRepository merges, SlugRepository slugs, EntryReader reader) {
        super(Noun.SPEAKER, SpeakerEntity.class, SpeakerEntity::new, names, merges, slugs);
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

    @Override
    void repoint(UUID id, UUID into) {
        getEntityManager().createQuery("update QuoteEntity q set q.speakerId = :into where q.speakerId = :id")
                .setParameter("into", into).setParameter("id", id).executeUpdate();
    }
}
