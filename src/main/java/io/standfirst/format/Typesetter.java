package io.standfirst.format;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

import io.standfirst.article.Article;
import io.standfirst.article.Quote;
import io.standfirst.article.Section;

/** Fills in what an article's sections derive from their bodies. */
public final class Typesetter {

    /**
     * The version of these derivations, to be stored beside what they made. Raise it whenever the same body gets
     * another text or other HTML, so that what is stored can be told from what would be made today.
     */
    public static final int RENDERING = 1;

    private Typesetter() {
    }

    /** The article with the text of each section. */
    public static Article texts(Article article) {
        return texts(article, null);
    }

    /**
     * The article with the text of each section, taken over from an earlier state of the article where the body is the
     * same.
     *
     * @param previous with texts of this {@link #RENDERING}; null if there is none
     */
    public static Article texts(Article article, Article previous) {
        Map<UUID, Section> earlier = previous == null ? Map.of() : previous.sections().stream()
                .collect(Collectors.toMap(Section::id, Function.identity()));
        return article.withSections(article.sections().stream()
                .map(section -> section.withText(text(section, earlier.get(section.id()))))
                .toList());
    }

    private static String text(Section section, Section earlier) {
        boolean same = earlier != null && earlier.body().equals(section.body());
        return same ? earlier.text() : Markdown.text(section.body());
    }

    /** The article with the HTML of each section, in which the words of the quotes that stand there are marked. */
    public static Article html(Article article) {
        Map<UUID, List<Mark>> marks = article.quotes().stream()
                .filter(quote -> quote.place() != null && !quote.place().inStandfirst())
                .collect(Collectors.groupingBy(quote -> quote.place().section(),
                        Collectors.mapping(Typesetter::mark, Collectors.toList())));
        return article.withSections(article.sections().stream()
                .map(section -> section.withHtml(
                        Markdown.html(section.body(), marks.getOrDefault(section.id(), List.of()))))
                .toList());
    }

    /** The standfirst as HTML, in which the words of the quotes that stand there are marked; empty if there is none. */
    public static String standfirst(Article article) {
        if (article.standfirst() == null) {
            return "";
        }
        Node paragraph = new Paragraph();
        paragraph.appendChild(new Text(article.standfirst()));
        Node document = new Document();
        document.appendChild(paragraph);
        PlainText text = PlainText.of(document);
        new Marking(text).apply(article.quotes().stream()
                .filter(quote -> quote.place() != null && quote.place().inStandfirst()).map(Typesetter::mark).toList());
        return HtmlRendering.of(document, text);
    }

    private static Mark mark(Quote quote) {
        return new Mark(quote.id(), quote.place().spans());
    }
}
