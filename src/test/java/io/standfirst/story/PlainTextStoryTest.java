package io.standfirst.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standfirst.article.RuleViolationException;
import io.standfirst.article.Span;
import io.standfirst.desk.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text, taken apart. */
class PlainTextStoryTest {

    /** A page as it is copied from a browser. */
    private static final String PAGE = """
            Coast Daily

            Ferry to Port Ellis Stops for the Winter

            The last boat sails on Sunday. The harbour calls it "a hard season" for the islands.

            Ferry to Port Ellis Stops for the Winter

            The ferry to Port Ellis will not sail until spring, the harbour said on Monday, after a storm tore the ramp away.

            Harbour master Maren Holt told reporters: "We cannot mend it before the ice" and would name no date.

            What happens now

            Buses will go around the fjord, which takes three hours. “It is too long,” said Tom Reed, who teaches on the mainland.

            Next steps

            The council meets on Friday and is expected to vote on a new ramp of steel.

            Similar Articles

            Ferry to Port Ellis Stops for the Winter - Coast Daily
            """;

    @Test
    void takesAPageApart() {
        Story story = StoryReader.plainText(PAGE);
        assertEquals("Coast Daily", story.article().publisher());
        assertEquals("Ferry to Port Ellis Stops for the Winter", story.article().headline());
        assertTrue(story.article().standfirst().startsWith("The last boat sails on Sunday."));
        assertEquals(List.of("null", "What happens now", "Next steps"),
                story.article().sections().stream().map(section -> String.valueOf(section.heading())).toList());
        assertEquals(2, story.article().sections().get(0).body().split("\n\n").length);
        assertEquals(List.of("harbour: a hard season", "Maren Holt: We cannot mend it before the ice", "Tom Reed: It is too long"),
                Told.quotes(story).stream().map(quote -> quote.replace("The harbour", "harbour")).toList());
        assertEquals("Harbour master", story.article().quotes().get(1).speakerRole());
        assertEquals(List.of(), story.article().related());
        assertEquals("/headline The headline stands in the text again; it was taken once.", Told.warnings(story).get(0));
    }

    @Test
    void saysWhereTheWordsWereSent() {
        Story story = StoryReader.plainText("\uD83D\uDEA2 Ferry stops\n\nThree hours by bus around the whole fjord: “It is   too\nlong,” said Tom Reed.\n");
        Finding finding = story.findings().get(0);
        assertEquals(List.of(new Span(59, 76)), finding.source());
        assertEquals("said Tom Reed", finding.evidence().text());
        assertEquals("Tom Reed", finding.mention().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"What now", "## What now", "## What now ##", "- What now -", "— What now —", "== What now ==", "**What now**"})
    void findsHeadings(String heading) {
        Story story = StoryReader.plainText("Ferry stops\n\nThe boat will not sail until the spring, they say.\n\n" + heading
                + "\n\nBuses go around the fjord, and that takes three hours.\n");
        assertEquals(List.of("null: The boat will not sail until the spring, they say.",
                "What now: Buses go around the fjord, and that takes three hours."), Told.sections(story));
    }

    @Test
    void keepsCapitalsOfAHeading() {
        Story story = StoryReader.plainText("Ferry stops\n\nThe boat will not sail until the spring.\n\nWHAT NOW\n\nBuses go around the fjord.");
        assertEquals("WHAT NOW", story.article().sections().get(1).heading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Ida Moss and Per Lie", "BY IDA MOSS", "Written by Ida Moss | 12 November 2026", "By: Ida Moss, Nov 12, 2026"})
    void takesBylineForAuthors(String byline) {
        Story story = StoryReader.plainText("Ferry stops\n\n" + byline + "\n\nThe boat will not sail until the spring.\n");
        assertTrue(story.article().authors().get(0).name().equalsIgnoreCase("Ida Moss"));
        assertEquals(1, story.article().sections().size());
    }

    @Test
    void takesTheParagraphBeforeTheBylineForStandfirst() {
        Story story = StoryReader.plainText(
                "Ferry stops\n\nNo boat until spring.\n\nBy Ida Moss\n\n12 November 2026\n\nThe boat will not sail until the spring.\n");
        assertEquals("No boat until spring.", story.article().standfirst());
        assertEquals(List.of(new Reference(null, null, "Ida Moss")), story.article().authors());
        assertEquals(List.of("null: The boat will not sail until the spring."), Told.sections(story));
    }

    @Test
    void leavesFurnitureOut() {
        Story story = StoryReader.plainText("Ferry stops\n\nShare\n\n3 min read\n\nThe boat will not sail.\n\nAdvertisement\n\n"
                + "Buses go around.\n\n© 2026 Coast Daily. All rights reserved.\n");
        assertEquals(List.of("null: The boat will not sail.\n\nBuses go around."), Told.sections(story));
    }

    @Test
    void linksRelatedItemsThatHaveAnAddress() {
        Story story = StoryReader.plainText("Ferry stops\n\nThe boat will not sail.\n\nRead more:\n\n"
                + "- Storm tears ramp away - Coast Daily https://coast.example/storm\n- A ramp of steel\n- Ferry stops\n");
        assertEquals(List.of("Storm tears ramp away <https://coast.example/storm>, Coast Daily"), Told.related(story));
        assertEquals(List.of("/related A related item has no address and was left out: A ramp of steel"), Told.warnings(story));
    }

    @Test
    void joinsWrappedLines() {
        Story story = StoryReader.plainText("Ferry stops\n\nThe boat to Port Ellis will not sail until the spring, as the ramp\n"
                + "was torn away by the storm of last week.\n");
        assertEquals(List.of("null: The boat to Port Ellis will not sail until the spring, as the ramp was torn away by the storm of last week."),
                Told.sections(story));
    }

    @Test
    void warnsOfWhatNobodySaid() {
        Story story = StoryReader.plainText("Ferry stops\n\n\"It is too long.\"\n\n\"It is not,\" she said.\n\nTom Reed said: \"We left\n");
        assertEquals(List.of("Tom Reed: We left"), Told.quotes(story));
        assertEquals(List.of(
                "/sections/0/body A quotation was left out, because the text does not tell who said it: It is too long.",
                "/sections/0/body A quotation was left out, because the text does not tell who said it: It is not",
                "/sections/0/body A quotation mark is not closed: We left"), Told.warnings(story));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "The boat to Port Ellis will not sail until the spring.", "----"})
    void refusesAStoryWithoutHeadline(String text) {
        var refusal = assertThrows(RuleViolationException.class, () -> StoryReader.plainText(text));
        assertEquals("/headline", refusal.violations().get(0).pointer());
    }

    @Test
    void leavesLanguageAndSlugToTheDesk() {
        assertNull(StoryReader.plainText(PAGE).article().language());
        assertNull(StoryReader.plainText(PAGE).article().slug());
    }
}
