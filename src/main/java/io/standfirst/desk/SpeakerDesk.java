package io.standfirst.desk;

import io.standfirst.article.Limits;
import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import io.standfirst.article.TextRules;
import io.standfirst.store.SpeakerRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes speakers. */
@Singleton
public class SpeakerDesk extends MergingDesk<Speaker, SpeakerInput> {

    SpeakerDesk(SpeakerRepository speakers, EntryTools tools) {
        super(SpeakerInput.class, speakers, tools);
    }

    @Override
    Speaker make(SpeakerInput input, Frame frame, TextRules rules) {
        rules.line("/description", input.description(), Limits.DESCRIPTION);
        checkAliases(input.aliases(), rules);
        checkLinks(input.sameAs(), rules);
        SpeakerKind kind = input.kind() == null ? SpeakerKind.PERSON : input.kind();
        return new Speaker(frame.id(), frame.slug(), input.name(), kind, input.description(), input.aliases(),
                input.sameAs(), frame.version(), frame.createdAt(), frame.updatedAt());
    }

    @Override
    SpeakerInput form(Speaker entry) {
        return new SpeakerInput(entry.id(), entry.slug(), entry.name(), entry.kind(), entry.description(),
                entry.aliases(), entry.sameAs());
    }

    @Override
    List<String> aliases(Speaker entry) {
        return entry.aliases();
    }

    @Override
    Speaker absorbing(Speaker kept, Speaker from, List<String> aliases, Frame frame) {
        return new Speaker(frame.id(), frame.slug(), kept.name(), kept.kind(),
                kept.description() == null ? from.description() : kept.description(), aliases,
                union(kept.sameAs(), from.sameAs()), frame.version(), frame.createdAt(), frame.updatedAt());
    }
}
