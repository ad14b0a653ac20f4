package io.standfirst.article.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standfirst.article.Article;
import io.standfirst.article.Image;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Relation;
import io.standfirst.article.Section;
import io.standfirst.article.Span;
import io.standfirst.article.diff.ItemDifference.ItemChange;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What counts as a change between two states of an article, and as which. */
class ArticleDiffTest {

    private static final Article STORM = new Article(id(1), "Storm", null, "It blew.", "The Post", "en", null, null,
            List.of(id(11), id(12)), List.of(id(21)),
            List.of(section(31, null, "Lede."), section(32, "Wind", "It blew hard."), section(33, "Rain", "It fell.")),
            List.of(quote(41, "blew", 51, new Place(id(32), List.of(new Span(3, 7))))), List.of());

    @Test
    void equalArticlesDoNotDiffer() {
        assertTrue(ArticleDiff.between(STORM, STORM).isEmpty());
    }

    @Test
    void toNothingAllIsNew() {
        ArticleDiff diff = ArticleDiff.between(null, STORM);
        assertEquals("Storm", diff.headline().to());
        assertNull(diff.headline().from());
        assertNull(diff.kicker());
        assertEquals(new ValueDifference<>(null, "en"), diff.language());
        assertEquals(List.of(ItemChange.ADDED, ItemChange.ADDED, ItemChange.ADDED),
                diff.sections().stream().map(ItemDifference::change).toList());
        assertEquals(new ValueDifference<>(null, 1), diff.sections().get(1).position());
        assertEquals(new ValueDifference<>(null, id(51)), diff.quotes().get(0).detail().speaker());
        assertEquals(2, diff.authors().size());
    }

    @Test
    void membersDifferByTheirValues() {
        Image image = new Image("https://example.org/a.jpg", "A boat", null, null, null, null);
        Article after = new Article(id(1), "Storm", "Weather", null, "The Post", "en", null, image, STORM.authors(),
                STORM.topics(), STORM.sections(), STORM.quotes(), List.of());
        ArticleDiff diff = ArticleDiff.between(STORM, after);
        assertNull(diff.headline());
        assertEquals("Weather", diff.kicker().to());
        assertNull(diff.standfirst().to());
        assertEquals(new ValueDifference<>(null, image), diff.image());
        assertTrue(diff.sections().isEmpty() && diff.quotes().isEmpty());
    }

    @Test
    void aNewSectionMovesNoOther() {
        var sections = List.of(STORM.sections().get(0), section(34, "Hail", "Stones."), STORM.sections().get(1),
                STORM.sections().get(2));
        var diff = ArticleDiff.between(STORM, STORM.withSections(sections)).sections();
        assertEquals(1, diff.size());
        assertEquals(ItemChange.ADDED, diff.get(0).change());
        assertEquals(new ValueDifference<>(null, 1), diff.get(0).position());
        assertEquals("Hail", diff.get(0).detail().heading().to());
    }

    @Test
    void aSectionThatStandsElsewhereHasMoved() {
        var sections = List.of(STORM.sections().get(2), STORM.sections().get(0), STORM.sections().get(1));
        var diff = ArticleDiff.between(STORM, STORM.withSections(sections)).sections();
        assertEquals(1, diff.size());
        assertEquals(id(33), diff.get(0).id());
        assertEquals(ItemChange.MOVED, diff.get(0).change());
        assertEquals(new ValueDifference<>(2, 0), diff.get(0).position());
        assertNull(diff.get(0).detail().body());
    }

    @Test
    void aSectionMayMoveAndChange() {
        var sections = List.of(section(33, "Rain", "It fell fast."), STORM.sections().get(0), STORM.sections().get(1));
        var diff = ArticleDiff.between(STORM, STORM.withSections(sections)).sections().get(0);
        assertEquals(ItemChange.CHANGED, diff.change());
        assertEquals(new ValueDifference<>(2, 0), diff.position());
        assertNull(diff.detail().heading());
        assertEquals("It fell fast.", diff.detail().body().to());
    }

    @Test
    void removedItemsAreToldWhereTheyStood() {
        var diff = ArticleDiff.between(STORM, STORM.withSections(STORM.sections().subList(1, 3))).sections();
        assertEquals(List.of(ItemChange.REMOVED), diff.stream().map(ItemDifference::change).toList());
        assertEquals(new ValueDifference<>(0, null), diff.get(0).position());
        assertEquals("Lede.", diff.get(0).detail().body().from());
    }

    @Test
    void authorsAndTopicsDifferByTheirIds() {
        var diff = ArticleDiff.between(STORM, STORM.withAuthors(List.of(id(12), id(13))).withTopics(List.of()));
        assertEquals(List.of(id(11), id(13)), diff.authors().stream().map(ItemDifference::id).toList());
        assertEquals(List.of(ItemChange.REMOVED, ItemChange.ADDED), diff.authors().stream().map(ItemDifference::change).toList());
        assertEquals(List.of(ItemChange.REMOVED), diff.topics().stream().map(ItemDifference::change).toList());
    }

    @Test
    void relatedItemsAreToldWhole() {
        RelatedItem before = new RelatedItem(id(61), Relation.BACKGROUND, id(2), null, null, null);
        RelatedItem after = new RelatedItem(id(61), Relation.FOLLOW_UP, id(2), null, null, null);
        var diff = ArticleDiff.between(STORM.withRelated(List.of(before)), STORM.withRelated(List.of(after))).related();
        assertEquals(new ValueDifference<>(before, after), diff.get(0).detail());
        assertNull(diff.get(0).position());
    }

    @Test
    void aQuoteThatMovesAlongWithItsTextHasNotChanged() {
        Article after = STORM.withSections(List.of(STORM.sections().get(0), section(32, "Wind", "Oh, it blew hard."),
                STORM.sections().get(2))).withQuotes(List.of(
                        quote(41, "blew", 51, new Place(id(32), List.of(new Span(7, 11))))));
        assertTrue(ArticleDiff.between(STORM, after).quotes().isEmpty());
    }

    @Test
    void aQuoteThatLosesItsPlaceOrGetsAnotherHasChanged() {
        Quote quote = STORM.quotes().get(0);
        Place elsewhere = new Place(null, List.of(new Span(3, 7)));
        assertEquals(new ValueDifference<>(quote.place(), null), place(quote.withPlace(null)));
        assertEquals(new ValueDifference<>(quote.place(), elsewhere), place(quote.withPlace(elsewhere)));
        Place other = new Place(id(32), List.of(new Span(0, 2)));
        assertEquals(new ValueDifference<>(quote.place(), other), place(quote.withPlace(other)));
    }

    @Test
    void theMembersOfAQuoteDiffer() {
        Quote after = new Quote(id(41), "It blew", QuoteKind.FULL, id(52), "Sailor", STORM.quotes().get(0).place());
        var diff = ArticleDiff.between(STORM, STORM.withQuotes(List.of(after))).quotes().get(0);
        assertEquals(ItemChange.CHANGED, diff.change());
        assertEquals("It blew", diff.detail().text().to());
        assertEquals(new ValueDifference<>(QuoteKind.FRAGMENT, QuoteKind.FULL), diff.detail().kind());
        assertEquals(new ValueDifference<>(id(51), id(52)), diff.detail().speaker());
        assertEquals(new ValueDifference<>(null, "Sailor"), diff.detail().speakerRole());
        assertNull(diff.detail().place());
    }

    @Provide
    Arbitrary<Article> articles() {
        Arbitrary<List<Section>> sections = Combinators.combine(Arbitraries.integers().between(30, 36),
                        Arbitraries.of("Wind", "Rain"), Arbitraries.of("It blew.", "It fell.", ""))
                .as(ArticleDiffTest::section).list().uniqueElements(Section::id).ofMaxSize(6);
        Arbitrary<List<UUID>> authors = Arbitraries.integers().between(10, 15).map(ArticleDiffTest::id).list()
                .uniqueElements().ofMaxSize(5);
        return Combinators.combine(Arbitraries.of("Storm", "Calm"), sections, authors)
                .as((headline, parts, byline) -> new Article(id(1), headline, null, null, null, "en", null, null,
                        byline, List.of(), parts, List.of(), List.of()));
    }

    @Property
    void theDiffIsEmptyOnlyIfTheArticlesAreEqual(
            @ForAll("articles") Article before, @ForAll("articles") Article after) {
        assertEquals(before.equals(after), ArticleDiff.between(before, after).isEmpty());
    }

    @Property
    void itemsThatAreNotToldStandInTheirOldOrder(
            @ForAll("articles") Article before, @ForAll("articles") Article after) {
        List<UUID> told = ArticleDiff.between(before, after).authors().stream().map(ItemDifference::id).toList();
        assertEquals(before.authors().stream().filter(id -> !told.contains(id)).toList(),
                after.authors().stream().filter(id -> !told.contains(id)).toList());
        assertFalse(told.stream().anyMatch(id -> !before.authors().contains(id) && !after.authors().contains(id)));
    }

    private static ValueDifference<Place> place(Quote after) {
        return ArticleDiff.between(STORM, STORM.withQuotes(List.of(after))).quotes().get(0).detail().place();
    }

    private static Quote quote(int number, String text, int speaker, Place place) {
        return new Quote(id(number), text, QuoteKind.FRAGMENT, id(speaker), null, place);
    }

    private static Section section(int number, String heading, String body) {
        return new Section(id(number), heading, "part-" + number, body, body, null);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
