package io.standfirst.desk;

import io.standfirst.article.Anchors;
import io.standfirst.article.Article;
import io.standfirst.article.ArticleRules;
import io.standfirst.article.Ids;
import io.standfirst.article.LanguageTags;
import io.standfirst.article.Limits;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Relation;
import io.standfirst.article.RuleViolationException;
import io.standfirst.article.Section;
import io.standfirst.article.TextRules;
import io.standfirst.article.quotation.Carried;
import io.standfirst.article.quotation.QuoteCarrier;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.format.Markdown;
import io.standfirst.format.Typesetter;
import io.standfirst.store.RevisionReader;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One write in the making: turns what was sent into values, step by step, and ends with an article that keeps all
 * rules. Knows nothing of requests or rows, so that it is the same for every way of writing.
 */
final class Composition {

    private static final Pattern ELSEWHERE = Pattern.compile("/(sections|quotes|related)/.*");

    private final Article before;
    private final UUID id;
    private final Ids ids;
    private final GivenIds given;
    private final References.Session references;
    private final TextRules rules;
    private final Map<UUID, PlaceInput> places = new LinkedHashMap<>();
    private final Set<UUID> unseen = new HashSet<>();
    /** Whether the request holds the whole article, so that pointers into the article are pointers into the request. */
    private boolean whole;

    /** @param before null for an article that is new */
    Composition(Article before, Ids ids, GivenIds given, References.Session references, TextRules rules) {
        this.before = before;
        this.id = before != null ? before.id() : given.article() != null ? given.article() : ids.next();
        this.ids = ids;
        this.given = given;
        this.references = references;
        this.rules = rules;
    }

    /** The whole article as it was sent. */
    Article article(ArticleInput input) {
        whole = true;
        checkSizes(input);
        if (input.id() != null && !input.id().equals(id)) {
            rules.add("/id", before == null
                    ? "must be left out: the server gives a new article its id"
                    : "must be the id of the article that is written to");
        }
        String language = input.language() == null ? ArticleInput.USUAL_LANGUAGE : LanguageTags.cased(input.language());
        references.meet(input.authors(),
                input.quotes().stream().map(QuoteInput::speaker).filter(Objects::nonNull).toList());
        return new Article(id, input.headline(), input.kicker(), input.standfirst(), input.publisher(),
                language, input.canonicalUrl(), input.image() == null ? null : input.image().value(),
                each(input.authors(), "/authors", references::author),
                each(input.topics(), "/topics", references::topic),
                each(input.sections(), "/sections", this::section),
                each(input.quotes(), "/quotes", this::quote),
                related(input.related()));
    }

    /** Before anything is looked up or made for the items. */
    private static void checkSizes(ArticleInput input) {
        TextRules sizes = new TextRules();
        sizes.size("/authors", input.authors(), Limits.AUTHORS);
        sizes.size("/topics", input.topics(), Limits.TOPICS);
        sizes.size("/sections", input.sections(), Limits.SECTIONS);
        sizes.size("/quotes", input.quotes(), Limits.QUOTES);
        sizes.size("/related", input.related(), Limits.RELATED);
        sizes.complete();
    }

    Section section(SectionInput input, String pointer) {
        Section known = known(input.id(), pointer, before == null ? List.of() : before.sections(), Section::id);
        return known == null
                ? Section.written(idOfNew(input.id()), input.heading(), input.body())
                : new Section(known.id(), input.heading(), known.anchor(), input.body(), known.text(), known.html());
    }

    Quote quote(QuoteInput input, String pointer) {
        Quote known = known(input.id(), pointer, before == null ? List.of() : before.quotes(), Quote::id);
        UUID quoteId = known == null ? idOfNew(input.id()) : known.id();
        if (!given.isFree(quoteId, id)) {
            rules.add(pointer + "/id", "is that of a quote of another article");
        }
        QuoteKind kind = input.kind() == null ? QuoteKind.FULL : input.kind();
        UUID speaker = references.speaker(input.speaker(), pointer + "/speaker");
        Place stays = known == null ? null : known.place();
        places.put(quoteId, input.place());
        return new Quote(quoteId, input.text(), kind, speaker, input.speakerRole(), stays);
    }

    RelatedItem related(RelatedInput input, String pointer) {
        RelatedItem known = known(input.id(), pointer, linksBefore(), RelatedItem::id);
        UUID itemId = known == null ? idOfNew(input.id()) : known.id();
        Relation relation = input.relation() == null ? Relation.SEE_ALSO : input.relation();
        if (input.article() == null) {
            return new RelatedItem(itemId, relation, null, input.url(), input.title(), input.publisher());
        }
        // Title and publisher of an article of this store are its own, and are read when the item is. A link that is
        // there stays, even if the article is in the trash by now.
        UUID linked = known == null ? null : known.article();
        UUID target = linked != null && linked.equals(input.article().id())
                ? linked
                : references.article(input.article(), pointer + "/article");
        return new RelatedItem(itemId, relation, target, input.url(), null, null);
    }

    private List<RelatedItem> related(List<RelatedInput> inputs) {
        List<RelatedItem> sent = each(inputs, "/related", this::related);
        unseenLinks();
        sent.forEach(item -> unseen.remove(item.id()));
        return new Items<>(linksBefore(), RelatedItem::id, unseen, rules).withUnseen(sent);
    }

    /** The ids of links to articles that are in the trash, or have not come: nobody is shown them. */
    Set<UUID> unseenLinks() {
        unseen.addAll(references.unseen(linksBefore()));
        return unseen;
    }

    private List<RelatedItem> linksBefore() {
        return before == null ? List.of() : before.related();
    }

    TextRules rules() {
        return rules;
    }

    /**
     * Derives what is derived, finds and carries the quotes' places, and checks every rule.
     *
     * @param revisions tell where quotes have stood
     * @throws RuleViolationException with everything that is wrong
     * @throws io.standfirst.article.quotation.BrokenQuotesException if the edit would misquote somebody
     */
    Carried finish(Edit.Edited edited, QuotePolicy policy, RevisionReader revisions) {
        Article written = edited.article();
        check(asShown(written));
        complete(edited);
        Article set = Anchors.fill(Typesetter.texts(written, before));
        Article placed = new Placement(before, set, rules, () -> revisions.places(id)).place(places);
        complete(edited);
        Carried carried = before == null
                ? new Carried(placed, List.of(), List.of())
                : QuoteCarrier.carry(former(edited), placed, policy);
        return new Carried(Typesetter.html(carried.article()), carried.reworded(), carried.detached());
    }

    /** Quotes of a revision stand in its own texts: they are not carried from where they are now. */
    private Article former(Edit.Edited edited) {
        return edited.restoredFrom() == null ? before : before.withQuotes(List.of());
    }

    /** With unseen links behind all others, where they do not count in pointers. */
    private Article asShown(Article article) {
        return unseen.isEmpty() ? article : article.withRelated(article.related().stream()
                .sorted(Comparator.comparing(item -> unseen.contains(item.id()))).toList());
    }

    private void check(Article written) {
        rules.addAll(ArticleRules.check(written));
        for (int i = 0; i < written.sections().size(); i++) {
            Section section = written.sections().get(i);
            if (section.body() != null) {
                rules.addAll(Markdown.check(section.body(), "/sections/" + i + "/body"));
            }
        }
    }

    private void complete(Edit.Edited edited) {
        if (edited.item() != null) {
            rebase("/sections/", edited.article().sections(), Section::id, edited.item());
            rebase("/quotes/", edited.article().quotes(), Quote::id, edited.item());
            rebase("/related/", asShown(edited.article()).related(), RelatedItem::id, edited.item());
        }
        if (!whole) {
            rules.replacePointers(ELSEWHERE, "", "would break a rule of the article at %s: it ");
        }
        rules.complete();
    }

    private <T> void rebase(String list, List<T> items, Function<T, UUID> idOf, UUID item) {
        for (int i = 0; i < items.size(); i++) {
            if (idOf.apply(items.get(i)).equals(item)) {
                rules.rebase(list + i);
            }
        }
    }

    private <T> T known(UUID itemId, String pointer, List<T> items, Function<T, UUID> idOf) {
        if (itemId == null) {
            return null;
        }
        T known = items.stream().filter(item -> idOf.apply(item).equals(itemId)).findFirst().orElse(null);
        if (known == null && !given.kept()) {
            rules.add(pointer + "/id", "is not of this article; leave it out for a new item");
        }
        return known;
    }

    private UUID idOfNew(UUID sent) {
        return sent != null && given.kept() ? sent : ids.next();
    }

    private static <I, T> List<T> each(List<I> inputs, String pointer, Maker<I, T> maker) {
        return IntStream.range(0, inputs.size())
                .mapToObj(index -> maker.make(inputs.get(index), pointer + "/" + index))
                .toList();
    }

    /** Makes a value of what was sent at a pointer. */
    private interface Maker<I, T> {
        T make(I input, String pointer);
    }
}
