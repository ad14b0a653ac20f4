package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A quote in one edition. */
@Entity
@Table(name = "quote")
class QuoteEntity extends PanacheEntityBase implements ContentRow<Quote> {

    @EmbeddedId
    public ContentId id;
    public int position;
    public String text;
    @Enumerated(EnumType.STRING)
    public QuoteKind kind;
    @Column(name = "speaker_id")
    public UUID speakerId;
    @Column(name = "speaker_role")
    public String speakerRole;
    /** Null for a quote without a place. */
    @Enumerated(EnumType.STRING)
    public QuotePart part;
    @Column(name = "section_id")
    public UUID sectionId;
    /** As {@link SpansText} writes them; null for a quote without a place. */
    public String spans;
    public int version;

    static QuoteEntity in(UUID edition, Quote quote) {
        QuoteEntity entity = new QuoteEntity();
        entity.id = new ContentId(edition, quote.id());
        return entity;
    }

    @Override
    public UUID edition() {
        return id.edition();
    }

    @Override
    public UUID item() {
        return id.item();
    }

    @Override
    public void write(Quote quote, int at, int revision) {
        position = at;
        text = quote.text();
        kind = quote.kind();
        speakerId = quote.speaker();
        speakerRole = quote.speakerRole();
        Place place = quote.place();
        part = QuotePart.of(place);
        sectionId = place == null ? null : place.section();
        spans = place == null ? null : SpansText.write(place.spans());
        version = revision;
    }

    @Override
    public void move(int at) {
        position = at;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Quote value() {
        Place place = part == null ? null : new Place(sectionId, SpansText.read(spans));
        return new Quote(id.item(), text, kind, speakerId, speakerRole, place);
    }
}
