package io.standfirst.store;

import io.standfirst.article.Section;
import io.standfirst.format.Typesetter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A section in one edition. */
@Entity
@Table(name = "section")
class SectionEntity extends ContentEntity<Section> {

    public String heading;
    public String anchor;
    public String body;
    public String text;
    public String html;
    /** Which version of the rules derived text and html. */
    public int rendering;

    @Override
    void write(Section section) {
        heading = section.heading();
        anchor = section.anchor();
        body = section.body();
        text = section.text();
        html = section.html();
        rendering = Typesetter.RENDERING;
    }

    @Override
    Section value() {
        return new Section(id.item(), heading, anchor, body, text, html);
    }
}
