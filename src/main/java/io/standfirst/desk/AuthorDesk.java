package io.standfirst.desk;

import io.standfirst.article.Author;
import io.standfirst.article.Ids;
import io.standfirst.article.Limits;
import io.standfirst.article.TextRules;
import io.standfirst.change.ChangeLog;
import io.standfirst.store.AuthorRepository;
import io.standfirst.store.SlugRepository;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Writes authors. */
@Singleton
public class AuthorDesk extends EntryDesk<Author, AuthorInput> {

    AuthorDesk(AuthorRepository authors, SlugRepository slugs, ChangeLog changes, Ids ids, Clock clock) {
        super(authors, slugs, changes, ids, clock);
    }

    @Override
    Author make(AuthorInput input, Frame frame, TextRules rules) {
        rules.line("/description", input.description(), Limits.DESCRIPTION);
        checkLinks(input.sameAs(), rules);
        return new Author(frame.id(), frame.slug(), input.name(), input.description(), input.sameAs(),
                frame.version(), frame.createdAt(), frame.updatedAt());
    }
}
