package io.standfirst.desk;

import io.standfirst.article.Ids;
import io.standfirst.article.Limits;
import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import io.standfirst.article.TextRules;
import io.standfirst.change.ChangeLog;
import io.standfirst.store.SlugRepository;
import io.standfirst.store.SpeakerRepository;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Writes speakers. */
@Singleton
public class SpeakerDesk extends EntryDesk<Speaker, SpeakerInput> {

    SpeakerDesk(SpeakerRepository speakers, SlugRepository slugs, ChangeLog changes, Ids ids, Clock clock) {
        super(speakers, slugs, changes, ids, clock);
    }

    @Override
    Speaker make(SpeakerInput input, Frame frame, TextRules rules) {
        rules.line("/description", input.description(), Limits.DESCRIPTION);
        rules.size("/aliases", input.aliases(), Limits.ALIASES);
        rules.distinct("/aliases", input.aliases());
        for (int i = 0; i < input.aliases().size(); i++) {
            rules.requiredLine("/aliases/" + i, input.aliases().get(i), Limits.NAME);
        }
        checkLinks(input.sameAs(), rules);
        SpeakerKind kind = input.kind() == null ? SpeakerKind.PERSON : input.kind();
        return new Speaker(frame.id(), frame.slug(), input.name(), kind, input.description(), input.aliases(),
                input.sameAs(), frame.version(), frame.createdAt(), frame.updatedAt());
    }
}
