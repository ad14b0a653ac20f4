package io.standfirst.store;

import io.standfirst.article.Author;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/** Authors as a write sees them. */
@Singleton
public class AuthorRepository extends MergingRepository<Author, AuthorEntity> {

    private final EntryReader reader;

    AuthorRepository(NameRepository names, MergeRepository merges, SlugRepository slugs, EntryReader reader) {
        super(Noun.AUTHOR, AuthorEntity.class, AuthorEntity::new, names, merges, slugs);
        this.reader = reader;
    }

    @Override
    public boolean seen(UUID id, Viewpoint viewpoint) {
        return reader.author(id, viewpoint).isPresent();
    }

    @Override
    Collection<String> namesOf(Author author) {
        return Stream.concat(Stream.of(author.name()), author.aliases().stream()).toList();
    }

    /** An edition that names both keeps the one who is left, at the place of whichever came first. */
    @Override
    void repoint(UUID id, UUID into) {
        run("""
                update edition_author set position = (select min(o.position) from edition_author o
                    where o.edition_id = edition_author.edition_id and o.author_id in (:id, :into))
                where author_id = :into and edition_id in (
                    select o.edition_id from edition_author o where o.author_id = :id)""", id, into);
        run("""
                delete from edition_author where author_id = :id and edition_id in (
                    select o.edition_id from edition_author o where o.author_id = :into)""", id, into);
        run("update edition_author set author_id = :into where author_id = :id", id, into);
    }

    private void run(String sql, UUID id, UUID into) {
        getEntityManager().createNativeQuery(sql)
                .setParameter("id", id).setParameter("into", into).executeUpdate();
    }
}
