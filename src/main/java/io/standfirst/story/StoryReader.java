package io.standfirst.story;

import io.standfirst.article.Limits;
import io.standfirst.article.Names;
import io.standfirst.article.Relation;
import io.standfirst.article.RuleViolationException;
import io.standfirst.article.Violation;
import io.standfirst.desk.ArticleInput;
import io.standfirst.desk.Reference;
import io.standfirst.desk.RelatedInput;
import io.standfirst.desk.SectionInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes an article of a raw story. */
public final class StoryReader {

    /** Of markup: a page has some thousands; each that is not closed can make many elements. */
    private static final int MOST_TAGS = 100_000;

    private final String sent;
    private final Manuscript manuscript;
    private final Layout layout;
    private final List<Warning> warnings;

    private StoryReader(String sent, Manuscript manuscript) {
        this.sent = sent;
        if (manuscript.isTooLong()) {
            throw new RuleViolationException(List.of(new Violation("", "must not have more than %,d paragraphs and headings"
                    .formatted(Manuscript.MOST_BLOCKS))));
        }
        this.manuscript = manuscript;
        this.layout = Fitting.fit(Structure.of(manuscript));
        this.warnings = new ArrayList<>(layout.warnings());
    }

    /**
     * Reads plain text.
     *
     * @throws RuleViolationException if no headline can be made of it
     */
    public static Story plainText(String sent) {
        return new StoryReader(sent, PlainTextReader.read(sent)).story();
    }

    /** Reads CommonMark; throws like {@link #plainText}. */
    public static Story markdown(String sent) {
        return new StoryReader(sent, MarkdownReader.read(sent)).story();
    }

    /** Reads a page of HTML or a part of one; throws like {@link #plainText}. */
    public static Story html(String sent) {
        if (sent.chars().filter(character -> character == '<').limit(MOST_TAGS + 1).count() > MOST_TAGS) {
            throw new RuleViolationException(List.of(new Violation("", "must not have more than %,d tags; send the article's own part"
                    .formatted(MOST_TAGS))));
        }
        return new StoryReader(sent, HtmlReader.read(sent)).story();
    }

    private Story story() {
        if (layout.headline() == null || layout.headline().codePointCount(0, layout.headline().length()) > Limits.HEADLINE) {
            throw new RuleViolationException(List.of(new Violation("/headline", "cannot be made of this story: its first line, or "
                    + "the one below the publisher's name, has to be a headline of at most %,d characters that does not end with a full stop"
                            .formatted(Limits.HEADLINE))));
        }
        List<SectionInput> sections = layout.parts().stream()
                .map(part -> new SectionInput(null, null, part.heading(), Body.of(part.blocks())))
                .toList();
        FoundQuotes quotes = FoundQuotes.in(layout, sections, sent, warnings);
        Metadata metadata = manuscript.metadata();
        ArticleInput article = new ArticleInput(null, null, layout.headline(), null,
                layout.standfirst() == null ? null : layout.standfirst().text(), layout.publisher(), metadata.language(),
                metadata.canonicalUrl(), metadata.image(),
                layout.authors().stream().limit(Limits.AUTHORS).map(name -> new Reference(null, null, name)).toList(),
                List.of(), sections, quotes.quotes(), related());
        return new Story(article, quotes.findings(), List.copyOf(warnings));
    }

    private List<RelatedInput> related() {
        List<RelatedInput> related = new ArrayList<>();
        Set<String> urls = new HashSet<>();
        for (Block item : layout.related()) {
            Title title = Title.of(item.text());
            boolean itself = Names.folded(title.words()).equals(Names.folded(layout.headline()))
                    || Names.folded(item.text()).equals(Names.folded(layout.headline())) || Lines.isRelated(item.text());
            if (itself || item.isEmpty()) {
                continue;
            }
            if (item.link() == null) {
                warnings.add(new Warning("/related", "A related item has no address and was left out: " + item.text()));
            } else if (urls.add(item.link()) && related.size() < Limits.RELATED) {
                related.add(new RelatedInput(null, null, Relation.SEE_ALSO, null, item.link(), title.words(), title.publisher()));
            }
        }
        return related;
    }

    /** A related item's title and, behind a dash or bar, who published it. */
    private record Title(String words, String publisher) {

        static Title of(String text) {
            int at = Math.max(text.lastIndexOf(" - "), Math.max(text.lastIndexOf(" | "), text.lastIndexOf(" – ")));
            boolean named = at > 0 && Lines.isPublisher(text.substring(at + 3));
            return named ? new Title(text.substring(0, at).strip(), text.substring(at + 3).strip()) : new Title(text, null);
        }
    }
}
