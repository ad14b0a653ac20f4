package io.standfirst.store;

import io.standfirst.article.Author;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An author's row. */
@Entity
@Table(name = "author")
class AuthorEntity extends EntryEntity<Author> {

    public String description;
    /** A JSON list. */
    public String aliases;
    /** A JSON list. */
    @Column(name = "same_as")
    public String sameAs;

    @Override
    void writeOwn(Author author) {
        description = author.description();
        aliases = TextList.write(author.aliases());
        sameAs = TextList.write(author.sameAs());
    }

    @Override
    Author value() {
        return new Author(id, slug, name, description, TextList.read(aliases), TextList.read(sameAs), version,
                createdAt, updatedAt);
    }
}
