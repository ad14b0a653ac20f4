package io.standfirst.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One news story as its editors see and change it: everything that a revision keeps and that an edition freezes.
 * What is not part of the value, because it changes at once for editors and readers alike: the slug, the state of
 * publication, and the names behind the ids of authors, topics and speakers.
 *
 * @param id           never changes
 * @param headline     one line, not blank
 * @param kicker       the short line over the headline; may be null
 * @param standfirst   the introductory paragraph under the headline, plain text; may be null
 * @param publisher    who publishes the story, as readers know the name; may be null
 * @param language     a BCP 47 language tag
 * @param canonicalUrl where the story stands first, if that is elsewhere; may be null
 * @param image        the leading picture; may be null
 * @param authors      ids, in the order of the byline
 * @param topics       ids, the leading topic first
 * @param sections     the body, in order; only the first may lack a heading
 * @param quotes       in the order that editors gave them
 * @param related      links that editors chose, in order
 */
public record Article(
        UUID id,
        String headline,
        String kicker,
        String standfirst,
        String publisher,
        String language,
        String canonicalUrl,
        Image image,
        List<UUID> authors,
        List<UUID> topics,
        List<Section> sections,
        List<Quote> quotes,
        List<RelatedItem> related) {

    public Article {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        sections = List.copyOf(sections);
        quotes = List.copyOf(quotes);
        related = List.copyOf(related);
    }

    public Article withAuthors(List<UUID> changed) {
        return new Article(id, headline, kicker, standfirst, publisher, language, canonicalUrl, image,
                changed, topics, sections, quotes, related);
    }

    public Article withTopics(List<UUID> changed) {
        return new Article(id, headline, kicker, standfirst, publisher, language, canonicalUrl, image,
                authors, changed, sections, quotes, related);
    }

    public Article withSections(List<Section> changed) {
        return new Article(id, headline, kicker, standfirst, publisher, language, canonicalUrl, image,
                authors, topics, changed, quotes, related);
    }

    public Article withQuotes(List<Quote> changed) {
        return new Article(id, headline, kicker, standfirst, publisher, language, canonicalUrl, image,
                authors, topics, sections, changed, related);
    }

    public Article withRelated(List<RelatedItem> changed) {
        return new Article(id, headline, kicker, standfirst, publisher, language, canonicalUrl, image,
                authors, topics, sections, quotes, changed);
    }

    public Optional<Section> section(UUID sectionId) {
        return sections.stream().filter(section -> section.id().equals(sectionId)).findFirst();
    }

    /**
     * The plain text that a quote's spans count in.
     *
     * @return empty if the place names a section that this article does not have
     */
    public Optional<String> textAt(Place place) {
        return place.section() == null
                ? Optional.of(standfirst == null ? "" : standfirst)
                : section(place.section()).map(Section::text);
    }
}
