package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.standfirst.article.Article;
import io.standfirst.article.Image;
import io.standfirst.article.Release;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** The front matter of one edition of an article. */
@Entity
@Table(name = "edition")
@DynamicUpdate
class EditionEntity extends PanacheEntityBase {

    @Id
    public UUID id;
    @Column(name = "article_id")
    public UUID articleId;
    @Enumerated(EnumType.STRING)
    public EditionKind kind;
    public int revision;
    public String headline;
    public String kicker;
    public String standfirst;
    public String publisher;
    public String language;
    @Column(name = "canonical_url")
    public String canonicalUrl;
    @Column(name = "image_url")
    public String imageUrl;
    @Column(name = "image_alt")
    public String imageAlt;
    @Column(name = "image_caption")
    public String imageCaption;
    @Column(name = "image_credit")
    public String imageCredit;
    @Column(name = "image_width")
    public Integer imageWidth;
    @Column(name = "image_height")
    public Integer imageHeight;
    @Column(name = "word_count")
    public int wordCount;
    @Column(name = "published_at")
    public Instant publishedAt;
    @Column(name = "visible_from")
    public Instant visibleFrom;
    @Column(name = "visible_until")
    public Instant visibleUntil;
    @Column(name = "asked_until")
    public Instant askedUntil;
    @Column(name = "appears_at")
    public Instant appearsAt;
    @Column(name = "disappears_at")
    public Instant disappearsAt;

    /** Takes over an article's front matter; its lists have rows of their own. */
    void write(Article article, int words) {
        headline = article.headline();
        kicker = article.kicker();
        standfirst = article.standfirst();
        publisher = article.publisher();
        language = article.language();
        canonicalUrl = article.canonicalUrl();
        Image image = article.image();
        imageUrl = image == null ? null : image.url();
        imageAlt = image == null ? null : image.alt();
        imageCaption = image == null ? null : image.caption();
        imageCredit = image == null ? null : image.credit();
        imageWidth = image == null ? null : image.width();
        imageHeight = image == null ? null : image.height();
        wordCount = words;
    }

    /** A copy that is not published yet, of the same content. */
    EditionEntity copy(UUID copyId) {
        EditionEntity copy = new EditionEntity();
        copy.id = copyId;
        copy.articleId = articleId;
        copy.revision = revision;
        copy.headline = headline;
        copy.kicker = kicker;
        copy.standfirst = standfirst;
        copy.publisher = publisher;
        copy.language = language;
        copy.canonicalUrl = canonicalUrl;
        copy.imageUrl = imageUrl;
        copy.imageAlt = imageAlt;
        copy.imageCaption = imageCaption;
        copy.imageCredit = imageCredit;
        copy.imageWidth = imageWidth;
        copy.imageHeight = imageHeight;
        copy.wordCount = wordCount;
        return copy;
    }

    /** The article without its lists. */
    Article front() {
        Image image = imageUrl == null
                ? null
                : new Image(imageUrl, imageAlt, imageCaption, imageCredit, imageWidth, imageHeight);
        return new Article(articleId, headline, kicker, standfirst, publisher, language, canonicalUrl, image,
                List.of(), List.of(), List.of(), List.of(), List.of());
    }

    Release release() {
        return new Release(id, revision, publishedAt, visibleFrom, visibleUntil, askedUntil);
    }

    void write(Release release) {
        publishedAt = release.publishedAt();
        visibleFrom = release.visibleFrom();
        visibleUntil = release.visibleUntil();
        askedUntil = release.askedUntil();
    }
}
