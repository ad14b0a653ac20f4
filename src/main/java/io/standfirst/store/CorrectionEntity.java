package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.standfirst.article.Corrected;
import io.standfirst.article.Correction;
import io.standfirst.article.CorrectionKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A correction's row. */
@Entity
@Table(name = "correction")
class CorrectionEntity extends PanacheEntityBase {

    @Id
    public UUID id;
    @Column(name = "article_id")
    public UUID articleId;
    @Enumerated(EnumType.STRING)
    public CorrectionKind kind;
    public String text;
    @Enumerated(EnumType.STRING)
    public Corrected.Part part;
    /** Of a section or a quote. */
    @Column(name = "item_id")
    public UUID itemId;
    public Instant at;
    public int version;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "updated_at")
    public Instant updatedAt;

    void write(UUID article, Correction correction) {
        id = correction.id();
        articleId = article;
        kind = correction.kind();
        text = correction.text();
        part = correction.about() == null ? null : correction.about().part();
        itemId = correction.about() == null ? null : correction.about().id();
        at = correction.at();
        version = correction.version();
        createdAt = correction.createdAt();
        updatedAt = correction.updatedAt();
    }

    Correction value() {
        return new Correction(id, kind, text, part == null ? null : new Corrected(part, itemId), at,
                version, createdAt, updatedAt);
    }
}
