package io.standfirst.store;

import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A quote in one edition. */
@Entity
@Table(name = "quote")
class QuoteEntity extends ContentEntity<Quote> {

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
    @Embedded
    public ListedEdition listed;

    /** For Hibernate. */
    QuoteEntity() {
    }

    QuoteEntity(ListedEdition listed) {
        this.listed = listed;
    }

    @Override
    void write(Quote quote) {
        text = quote.text();
        kind = quote.kind();
        speakerId = quote.speaker();
        speakerRole = quote.speakerRole();
        Place place = quote.place();
        part = QuotePart.of(place);
        sectionId = place == null ? null : place.section();
        spans = place == null ? null : SpansText.write(place.spans());
    }

    @Override
    Quote value() {
        Place place = part == null ? null : new Place(sectionId, SpansText.read(spans));
        return new Quote(id.item(), text, kind, speakerId, speakerRole, place);
    }
}
