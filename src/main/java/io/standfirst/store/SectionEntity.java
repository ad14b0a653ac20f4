package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.standfirst.article.Section;
import io.standfirst.format.Typesetter;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A section in one edition. */
@Entity
@Table(name = "section")
class SectionEntity extends PanacheEntityBase implements ContentRow<Section> {

    @EmbeddedId
    public ContentId id;
    public int position;
    public String heading;
    public String anchor;
    public String body;
    public String text;
    public String html;
    /** Which version of the rules derived text and html. */
    public int rendering;
    public int version;

    static SectionEntity in(UUID edition, Section section) {
        SectionEntity entity = new SectionEntity();
        entity.id = new ContentId(edition, section.id());
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
    public void write(Section section, int at, int revision) {
        position = at;
        heading = section.heading();
        anchor = section.anchor();
        body = section.body();
        text = section.text();
        html = section.html();
        rendering = Typesetter.RENDERING;
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
    public Section value() {
        return new Section(id.item(), heading, anchor, body, text, html);
    }
}
