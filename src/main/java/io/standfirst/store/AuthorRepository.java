package io.standfirst.store;

import io.standfirst.article.Author;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Authors as a write sees them. */
@Singleton
public class AuthorRepository extends EntryRepository<Author, AuthorEntity> {

    private final EntryReader reader;

    AuthorRepository(NameRepository names, EntryReader reader) {
        super(Noun.AUTHOR, AuthorEntity.class, AuthorEntity::new, names);
        this.reader = reader;
    }

    @Override
    public boolean seen(UUID id, Viewpoint viewpoint) {
        return reader.author(id, viewpoint).isPresent();
    }

    @Override
    Collection<String> namesOf(Author author) {
        return List.of(author.name());
    }
}
