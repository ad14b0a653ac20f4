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
    @Column(name = "same_as")
    public String sameAs;

    @Override
    void writeOwn(Author author) {
        description = author.description();
        sameAs = TextList.write(author.sameAs());
    }

    @Override
    Author value() {
        return new Author(id, slug, name, description, TextList.read(sameAs), version, createdAt, updatedAt);
    }
}
