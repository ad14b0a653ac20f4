package io.standfirst.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standfirst.article.Article;
import io.standfirst.article.Quote;
import io.standfirst.format.markdown.FrontMatter;
import io.standfirst.format.markdown.MalformedMarkdownException;
import io.standfirst.format.markdown.MarkdownDocument;
import io.standfirst.format.markdown.SectionText;
import io.standfirst.format.markdown.Spot;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import io.standfirst.http.json.StrictJson;
import io.standfirst.store.StoredArticle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The writable form as a document of Markdown. Its front matter has the members of the JSON form, under the same names
 * and the same rules, but for the sections, which are the document's text, and but for the words of quotes that stand in
 * that text as they are.
 */
@ApplicationScoped
public class MarkdownForm {

    private static final TypeReference<LinkedHashMap<String, Object>> MEMBERS = new TypeReference<>() { };
    private static final String SECTIONS = "sections";

    private final StrictJson strict;
    private final ObjectMapper json;

    public MarkdownForm(StrictJson strict, ObjectMapper json) {
        this.strict = strict;
        this.json = json;
    }

    /**
     * The document of what is stored, without links to articles that its readers may not see.
     *
     * @param beside members of the JSON document that are only read, to stand at the end of the front matter
     */
    public String write(StoredArticle stored, Map<String, Object> beside) {
        ArticleInput form = ArticleInput.shown(stored);
        Map<String, Object> members = json.convertValue(strict.document(form), MEMBERS);
        members.remove(SECTIONS);
        members.put("quotes", each(members.get("quotes"), (index, quote) -> {
            quote.remove("position");
            if (standsWhole(stored.article(), stored.article().quotes().get(index))) {
                quote.remove("text");
            }
        }));
        members.put("related", each(members.get("related"), (index, item) -> item.remove("position")));
        members.putAll(json.convertValue(beside, MEMBERS));
        LeanMembers.prune(members);
        return MarkdownDocument.write(members, form.sections().stream()
                .map(section -> new SectionText(section.id(), section.heading(), section.body())).toList());
    }

    /** Whether the words can be read from the text as they are, to the last comma. */
    private static boolean standsWhole(Article article, Quote quote) {
        return quote.place() != null && article.textAt(quote.place())
                .flatMap(text -> QuotedWords.in(text, quote.place().spans())).filter(quote.text()::equals).isPresent();
    }

    private interface Change {
        void to(int index, Map<String, Object> item);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> each(Object list, Change change) {
        List<Object> items = (List<Object>) list;
        for (int i = 0; i < items.size(); i++) {
            change.to(i, (Map<String, Object>) items.get(i));
        }
        return items;
    }

    /**
     * Reads a document.
     *
     * @return what the article is to become, in view of what it is (null for a new one): a quote that it has keeps its words
     *         if the document does not give them, a new one takes those that stand at its place
     * @throws ProblemException 400 with line and column if it cannot be read, or has not the shape of the form
     */
    public Function<Article, ArticleInput> read(String text) {
        ArticleInput form = form(document(text));
        QuotedWords words = new QuotedWords(form);
        return before -> form.withQuotes(form.quotes().stream().map(quote -> worded(quote, words, before)).toList());
    }

    private static MarkdownDocument document(String text) {
        try {
            return MarkdownDocument.read(text);
        } catch (MalformedMarkdownException e) {
            throw at(Problem.of(ProblemType.MALFORMED_MARKDOWN, e.getMessage() + "."), e.spot()).exception();
        }
    }

    private ArticleInput form(MarkdownDocument document) {
        FrontMatter front = document.front();
        Map<String, Object> members = new LinkedHashMap<>(front.members());
        if (members.containsKey(SECTIONS)) {
            throw at(Problem.of(ProblemType.INVALID_BODY, "sections stand below the front matter, each under"
                    + " `## Heading {#id}`, not in it."), front.spot("/" + SECTIONS)).exception();
        }
        members.remove(MarkdownDocument.LEDE);
        members.put(SECTIONS, document.sections().stream().map(MarkdownForm::section).toList());
        JsonNode form = json.valueToTree(members);
        try {
            return strict.convert(form, ArticleInput.class);
        } catch (ProblemException e) {
            throw located(e.problem(), front).exception();
        }
    }

    private static Map<String, Object> section(SectionText section) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", section.id());
        members.put("heading", section.heading());
        members.put("body", section.body());
        return members;
    }

    private static Problem located(Problem problem, FrontMatter front) {
        List<Problem.Error> errors = problem.errors().stream().map(error -> {
            Spot spot = front.spot(error.pointer());
            return new Problem.Error(error.pointer(), null, said(spot, error.detail()), error.allowed());
        }).toList();
        Problem told = new Problem(problem.type(), problem.detail(), errors, problem.members(), problem.headers());
        return at(told, front.spot(problem.errors().get(0).pointer()));
    }

    private static Problem at(Problem problem, Spot spot) {
        return new Problem(problem.type(), said(spot, problem.detail()), problem.errors(), problem.members(), problem.headers())
                .with("line", spot.line()).with("column", spot.column());
    }

    private static String said(Spot spot, String what) {
        return "Line %d, column %d: %s".formatted(spot.line(), spot.column(), what);
    }

    private static QuoteInput worded(QuoteInput quote, QuotedWords words, Article before) {
        if (quote.text() != null) {
            return quote;
        }
        Optional<String> known = before == null ? Optional.empty() : before.quotes().stream()
                .filter(each -> each.id().equals(quote.id())).map(Quote::text).findFirst();
        return quote.withText(known.or(() -> words.at(quote.place())).orElse(null));
    }
}
