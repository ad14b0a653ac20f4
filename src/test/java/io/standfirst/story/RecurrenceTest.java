package io.standfirst.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standfirst.article.Names;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.desk.PlaceInput;
import io.standfirst.desk.QuoteInput;
import io.standfirst.desk.SpeakerReference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which quotes of a story that comes again are which of the article's. Each is written as "speaker: words". */
class RecurrenceTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    @Test
    void meetsTheSameWordsInTheirOrder() {
        met(article(quote(A, "Holt: We wait"), quote(B, "Reed: We wait")),
                story("Holt: We wait", "Reed: We wait"), A, B);
    }

    @Test
    void keepsTheOrderThoughSpeakersWereCorrected() {
        met(article(quote(A, "Reed: We wait"), quote(B, "Reed: We wait")),
                story("Holt: We wait", "Reed: We wait"), A, B);
    }

    @Test
    void neighboursTellWhichOfTwoIsGone() {
        met(article(quote(A, "Holt: We wait"), quote(B, "Moss: It will come"), quote(C, "Holt: We wait")),
                story("Moss: It will come", "Holt: We wait"), B, C);
    }

    @Test
    void speakersTellIfNeighboursDoNot() {
        met(article(quote(A, "Holt: We wait"), quote(B, "Reed: We wait")), story("Reed: We wait"), B);
        met(article(quote(A, "Reed: We wait")), story("Holt: We wait", "Reed: We wait"), null, A);
    }

    @Test
    void meetsWhatWasMovedElsewhere() {
        met(article(quote(A, "Holt: One"), quote(B, "Reed: Two"), quote(C, "Moss: Three")),
                story("Moss: Three", "Holt: One", "Reed: Two"), C, A, B);
    }

    @Test
    void whatWasTakenOutIsTheOneInItsPlace() {
        List<List<Quote>> article = List.of(
                List.of(quote(A, "Holt: We wait"), quote(B, "Reed: We wait")), List.of(quote(B, "Reed: We wait")));
        met(article, story("Holt: We wait", "Reed: We wait"), null, B);
        met(article, story("Reed: We wait"), B);
    }

    @Test
    void whatWasWrittenAgainIsNotTakenOut() {
        met(List.of(List.of(quote(A, "Holt: We wait")), List.of(quote(B, "Holt: We wait"))),
                story("Holt: We wait", "Holt: We wait"), B, null);
    }

    @Test
    void meetsCorrectedWordsBetweenTheirNeighbours() {
        List<List<Quote>> article = article(quote(A, "Holt: One"), quote(B, "Reed: We wait for the ice"), quote(C, "Moss: Three"));
        met(article, story("Holt: One", "Reed: We wait for the new ice", "Moss: Three"), A, B, C);
        met(article, story("Holt: One", "Reed: Nobody asked us", "Moss: Three"), A, null, C);
        met(article, story("Holt: One", "Moss: We wait for the new ice", "Moss: Three"), A, null, C);
        met(article, story("Holt: One", "Moss: Three", "Reed: We wait for the new ice"), A, C, null);
    }

    @Test
    void correctedWordsAreMetThoughTheirSpeakerWasCorrected() {
        met(List.of(List.of(quote(A, "Holt: We wait for the ice")), List.of(quote(A, "Reed: We wait for the ice"))),
                story("Holt: We wait for the new ice"), A);
    }

    @Test
    void correctedWordsThatCouldBeTwoAreNew() {
        met(article(quote(A, "Holt: We wait for the ice"), quote(B, "Holt: We wait for the snow"), quote(C, "Moss: Three"),
                        quote(D, "Holt: Nobody asked us")),
                story("Holt: We wait for the rain", "Moss: Three", "Holt: Nobody asked anybody", "Holt: Nobody asked at all"),
                null, C, null, null);
    }

    private static void met(List<List<Quote>> revisions, List<QuoteInput> told, UUID... ids) {
        List<Quote> last = revisions.get(revisions.size() - 1);
        List<QuoteInput> present = last.stream().map(quote -> input(quote.id(), name(quote.speaker()), quote.text())).toList();
        Map<String, UUID> speakers = Map.of(Names.folded("Holt"), id("Holt"), Names.folded("Reed"), id("Reed"),
                Names.folded("Moss"), id("Moss"));
        List<UUID> met = Recurrence.of(told, FormerQuotes.of(revisions, present), speakers).stream()
                .map(quote -> quote == null || !quote.isPresent() ? null : quote.present().id()).toList();
        assertEquals(Arrays.asList(ids), met);
    }

    private static List<List<Quote>> article(Quote... quotes) {
        return List.of(List.of(quotes));
    }

    private static Quote quote(UUID id, String said) {
        return new Quote(id, said.substring(6), QuoteKind.FULL, id(said.substring(0, 4)), null, null);
    }

    private static List<QuoteInput> story(String... said) {
        return Arrays.stream(said).map(quote -> input(null, quote.substring(0, 4), quote.substring(6))).toList();
    }

    private static QuoteInput input(UUID id, String name, String text) {
        return new QuoteInput(id, null, text, QuoteKind.FULL, new SpeakerReference(id == null ? null : id(name), null, name, null), null,
                PlaceInput.NOWHERE);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    private static String name(UUID id) {
        return List.of("Holt", "Reed", "Moss").stream().filter(name -> id(name).equals(id)).findFirst().orElseThrow();
    }
}
