package io.standfirst.search.index;

import io.standfirst.article.Article;
import io.standfirst.article.Quote;
import io.standfirst.article.Section;
import io.standfirst.article.Speaker;
import io.standfirst.store.FindableEdition;
import io.standfirst.store.FoundItem;
import io.standfirst.store.FoundItem.Kind;
import io.standfirst.store.StoredArticle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes what can be found of an edition: the article, each section, each quote. */
@ApplicationScoped
class Entries {

    private final Analysis analysis;

    Entries(Analysis analysis) {
        this.analysis = analysis;
    }

    Stream<Entry> of(FindableEdition edition) {
        Article article = edition.content().article();
        return Stream.of(
                Stream.of(article(edition)),
                article.sections().stream().map(section -> section(edition, section)),
                article.quotes().stream().map(quote -> quote(edition, quote))).flatMap(entries -> entries);
    }

    private Entry article(FindableEdition edition) {
        StoredArticle stored = edition.content();
        Article article = stored.article();
        return entry(edition, Kind.ARTICLE, null, speakers(article), new Words(
                null, texts(article.headline()), texts(article.kicker(), article.standfirst()),
                article.sections().stream().map(Section::heading).filter(Objects::nonNull).toList(),
                article.sections().stream().map(Section::text).toList(),
                Stream.of(speakers(article).stream().map(stored.speakers()::get)
                                .filter(Objects::nonNull).map(Speaker::name),
                        stored.authors().stream().map(author -> author.name()),
                        stored.topics().stream().map(topic -> topic.name())).flatMap(names -> names).toList(),
                List.of()));
    }

    private Entry section(FindableEdition edition, Section section) {
        return entry(edition, Kind.SECTION, section.id(), speakers(edition.content().article()), new Words(
                null, List.of(), List.of(), texts(section.heading()), List.of(section.text()), List.of(), List.of()));
    }

    private Entry quote(FindableEdition edition, Quote quote) {
        Speaker speaker = edition.content().speakers().get(quote.speaker());
        return entry(edition, Kind.QUOTE, quote.id(), List.of(quote.speaker()), new Words(
                quote.kind().name(), List.of(), texts(quote.speakerRole()), List.of(), List.of(quote.text()),
                speaker == null ? List.of() : List.of(speaker.name()), Surroundings.of(quote, edition.content())));
    }

    private record Words(String quoteKind, List<String> headline, List<String> standfirst, List<String> headings, List<String> bodies,
            List<String> names, List<String> about) {
    }

    private Entry entry(FindableEdition edition, Kind kind, UUID item, List<UUID> speakers, Words words) {
        StoredArticle stored = edition.content();
        Article article = stored.article();
        return new Entry(new FoundItem(kind, edition.edition(), item), words.quoteKind, edition.view(), article.id(),
                article.language(), analysis.language(article.language()), article.publisher(),
                article.topics(), speakers, article.authors(),
                edition.publishedAt(), stored.updatedAt(), stored.createdAt(), edition.visibleUntil(),
                words.headline, words.standfirst, words.headings, words.bodies, words.names, words.about);
    }

    private static List<UUID> speakers(Article article) {
        return article.quotes().stream().map(Quote::speaker).distinct().toList();
    }

    private static List<String> texts(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }
}
