package io.standfirst.desk;

import io.standfirst.article.Author;
import io.standfirst.article.Limits;
import io.standfirst.article.TextRules;
import io.standfirst.store.AuthorRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes authors. */
@Singleton
public class AuthorDesk extends MergingDesk<Author, AuthorInput> {

    AuthorDesk(AuthorRepository authors, EntryTools tools) {
        super(AuthorInput.class, authors, tools);
    }

    @Override
    Author make(AuthorInput input, Frame frame, TextRules rules) {
        rules.line("/description", input.description(), Limits.DESCRIPTION);
        checkAliases(input.aliases(), rules);
        checkLinks(input.sameAs(), rules);
        return new Author(frame.id(), frame.slug(), input.name(), input.description(), input.aliases(),
                input.sameAs(), frame.version(), frame.createdAt(), frame.updatedAt());
    }

    @Override
    AuthorInput form(Author entry) {
        return new AuthorInput(entry.id(), entry.slug(), entry.name(), entry.description(), entry.aliases(),
                entry.sameAs());
    }

    @Override
    List<String> aliases(Author entry) {
        return entry.aliases();
    }

    @Override
    Author absorbing(Author kept, Author from, List<String> aliases, Frame frame) {
        return new Author(frame.id(), frame.slug(), kept.name(),
                kept.description() == null ? from.description() : kept.description(), aliases,
                union(kept.sameAs(), from.sameAs()), frame.version(), frame.createdAt(), frame.updatedAt());
    }
}
