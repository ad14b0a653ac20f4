package io.standfirst.search;

import static io.standfirst.search.Catalogue.BARRIER;
import static io.standfirst.search.Catalogue.BREAD;
import static io.standfirst.search.Catalogue.BUS;
import static io.standfirst.search.Catalogue.FEES;
import static io.standfirst.search.Catalogue.FERRY;
import static io.standfirst.search.Catalogue.FISHERMEN;
import static io.standfirst.search.Catalogue.MAYOR;
import static io.standfirst.search.Catalogue.NEW_FLOOD;
import static io.standfirst.search.Catalogue.OLD_FLOOD;
import static io.standfirst.search.Catalogue.STRIKE_OF_BAKERS;
import static io.standfirst.search.Catalogue.TEACHER;
import static io.standfirst.search.Catalogue.TRAM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes first. */
@QuarkusTest
class RelevanceApiTest extends Newsroom {

    private final String publisher = Stories.unique("Relevance");

    @Test
    void theBestComeFirst() {
        publishCatalogue();

        first("storm barrier", BARRIER);
        first("harbour", FEES, FERRY, BARRIER);
        first("strike", FERRY, BARRIER);
        all("\"old town\"", TRAM);
        first("old town", TRAM);
        all("tram OR ferry", TRAM, FERRY);
        all("bus -trams", BUS);
        first("teacher island", TEACHER);
        first("who is the new teacher that came to the school of the island on sunday by boat", TEACHER);
        first("the baker", BREAD);
        first("low town water", NEW_FLOOD, OLD_FLOOD);
    }

    @Test
    void formsOfWordsAreFoundInEachLanguage() {
        publishCatalogue();

        all("ferries", FERRY);
        all("engineer", BARRIER);
        all("election municipale", MAYOR);
        all("ÉLECTEUR", MAYOR);
        all("opposition", MAYOR);
        all("hoherer lohn", STRIKE_OF_BAKERS);
        all("barco tormentas", FISHERMEN);
        all("okafor", TEACHER);
    }

    @Test
    void beginningsAndMistypedWordsAreFound() {
        publishCatalogue();

        all("steelw*", BARRIER);
        all("stelworks", BARRIER);
        all("pescadroes", FISHERMEN);
    }

    private void publishCatalogue() {
        for (Catalogue story : Catalogue.values()) {
            String id = draft(story.story(publisher));
            Duration age = story == OLD_FLOOD ? Duration.ofDays(3000) : Duration.ofDays(1);
            publish(id, at(clock.instant().minus(age))).statusCode(200);
        }
        waitForIndex();
    }

    /** These lead the list. */
    private void first(String question, Catalogue... stories) {
        List<String> wanted = Catalogue.headlines(List.of(stories));
        List<String> found = search(question);
        assertEquals(wanted, found.subList(0, Math.min(found.size(), wanted.size())), question);
    }

    /** These are found, and no others. */
    private void all(String question, Catalogue... stories) {
        assertEquals(Catalogue.headlines(List.of(stories)).stream().sorted().toList(),
                search(question).stream().sorted().toList(), question);
    }

    private List<String> search(String question) {
        return reader().queryParam("q", question).queryParam("type", "article").queryParam("publisher", publisher)
                .get("/v1/search").then().statusCode(200).extract().path("items.article.headline");
    }
}
