package io.standfirst.store;

import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A speaker's row. */
@Entity
@Table(name = "speaker")
class SpeakerEntity extends EntryEntity<Speaker> {

    @Enumerated(EnumType.STRING)
    public SpeakerKind kind;
    public String description;
    /** A JSON list. */
    public String aliases;
    /** A JSON list. */
    @Column(name = "same_as")
    public String sameAs;

    @Override
    void writeOwn(Speaker speaker) {
        kind = speaker.kind();
        description = speaker.description();
        aliases = TextList.write(speaker.aliases());
        sameAs = TextList.write(speaker.sameAs());
    }

    @Override
    Speaker value() {
        return new Speaker(id, slug, name, kind, description, TextList.read(aliases), TextList.read(sameAs),
                version, createdAt, updatedAt);
    }
}
