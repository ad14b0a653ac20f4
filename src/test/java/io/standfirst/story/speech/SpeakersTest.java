package io.standfirst.story.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standfirst.article.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who spoke, by each of the ways in which stories tell it. */
class SpeakersTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "\"The pier is closed,\" said Maren Holt.",
        "\"The pier is closed,\" Maren Holt said.",
        "\"The pier is closed,\" Maren Holt told reporters on Monday.",
        "\"The pier is closed,\" said harbour master Maren Holt, who has the key.",
        "\"The pier is closed,\" said the harbour master, Maren Holt.",
        "\"The pier is closed.\" — Maren Holt",
        "Maren Holt said: \"The pier is closed.\"",
        "Maren Holt told reporters: \"The pier is closed.\"",
        "Maren Holt, who has the key, said \"the pier is closed\" for good.",
        "The harbour master, Maren Holt, said \"the pier is closed\" for good.",
        "The harbour master of Port Ellis, Maren Holt, said \"the pier is closed\" for good.",
        "Maren Holt (Green) announced that \"the pier is closed\" for good.",
        "Maren Holt came late and said \"the pier is closed\" for good.",
        "According to Maren Holt, \"the pier is closed\" for good.",
        "Maren Holt was short with those who asked.\n\n\"The pier is closed,\" she said.",
        "Maren Holt explained:\n\n\"The pier is closed.\""})
    void findsTheSpeaker(String text) {
        assertEquals(List.of("Maren Holt"), speakers(text));
    }

    @Test
    void carriesTheSpeakerOn() {
        assertEquals(List.of("Maren Holt", "Maren Holt"),
                speakers("\"The pier is closed,\" said Maren Holt. \"It will stay so.\""));
        assertEquals(List.of("Maren Holt", "Maren Holt"),
                speakers("\"The pier is closed,\" said Maren Holt.\n\n\"It will stay so.\""));
    }

    @Test
    void findsWhomHeAndSheStandFor() {
        assertEquals(List.of("Anna Reed", "Tom Brandt"), speakers(
                "Anna Reed met Tom Brandt on the pier.\n\n\"It is cold,\" she said.\n\n\"It is not,\" he replied."));
    }

    @Test
    void findsTheFullNameOfASurname() {
        assertEquals(List.of("Maren Holt"), speakers("Maren Holt has the key.\n\n\"The pier is closed,\" Holt said."));
    }

    @Test
    void tellsTwoOfOneSurnameApart() {
        assertEquals(List.of("Anna Reed", "Tom Reed"), speakers("Anna Reed and her brother, Tom Reed, run the ferry.\n\n"
                + "\"It is cold,\" said Mrs. Reed.\n\n\"It is not,\" said Mr. Reed."));
    }

    @Test
    void findsThePersonBehindARole() {
        assertEquals(List.of("Maren Holt"), speakers("Fisheries minister Maren Holt has the key. The boats are out.\n\n"
                + "\"The pier is closed,\" the minister said."));
    }

    @ParameterizedTest
    @CsvSource({
        "François d'Aubigné", "Ludwig van Ehren", "J. R. Holt", "María de la Cruz", "Åse Lindqvist-Berg", "Dr. Vera Quist"})
    void readsNamesOfManyForms(String name) {
        String bare = name.replace("Dr. ", "");
        assertEquals(List.of(bare), speakers("\"The pier is closed,\" said " + name + "."));
    }

    @Test
    void namesTheRoleThatTheTextGives() {
        assertEquals("Port Ellis harbour master", role("\"Closed,\" said Port Ellis harbour master Maren Holt."));
        assertEquals("chief engineer of the ferry", role("\"Closed,\" said Maren Holt, the chief engineer of the ferry."));
        assertEquals("President", role("President Maren Holt spoke. \"Closed,\" Holt said."));
        assertNull(role("\"Closed,\" said Maren Holt."));
    }

    @Test
    void takesOrganisationsAndCountriesForSpeakers() {
        assertEquals(SpeakerKind.ORGANISATION,
                attribution("The Harbour Commission said the pier was \"not safe\" for boats.").kind());
        assertEquals(SpeakerKind.COUNTRY, attribution("Norway called the plan \"not safe\" for boats.").kind());
        assertEquals(SpeakerKind.PERSON, attribution("One resident called the plan \"not safe\" for boats.").kind());
    }

    @Test
    void givesTheWordsThatAttribute() {
        String text = "\uD83D\uDEA2 \"The pier is closed,\" said Maren Holt.";
        Attribution by = attribution(text);
        assertEquals("said Maren Holt", by.evidence().in(text));
        assertEquals("Maren Holt", by.mention().in(text));
        assertTrue(by.confidence() > 0.9, () -> "confident: " + by.confidence());
    }

    @Test
    void admitsThatNobodyIsNamed() {
        assertNull(Quotations.read("\"The pier is closed.\"").get(0).by());
        assertFalse(attribution("\"The pier is closed,\" she said.").known());
    }

    private static List<String> speakers(String text) {
        return Quotations.read(text).stream().map(quotation -> quotation.by().name()).toList();
    }

    private static Attribution attribution(String text) {
        return Quotations.read(text).get(0).by();
    }

    private static String role(String text) {
        return attribution(text).role();
    }
}
