package io.standfirst.article;

import static io.standfirst.article.PublicationSteps.edition;
import static io.standfirst.article.PublicationSteps.instant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standfirst.article.PublicationSteps.Step;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every history of a publication; {@link NaivePublication} judges. */
class PublicationPropertyTest {

    /** Beyond every instant that the steps name. */
    private static final int HORIZON = 200;

    @Provide
    Arbitrary<List<Step>> histories() {
        return PublicationSteps.any().list().ofMaxSize(12);
    }

    @Property(tries = 10_000)
    void showsWhatTheNaiveTimelineShows(@ForAll("histories") List<Step> history) {
        Publication publication = new Publication(List.of(), null, null, null, null);
        NaivePublication naive = new NaivePublication();
        int edition = 0;
        for (Step step : history) {
            naive.passes(step.passes());
            check(publication, naive);
            edition++;
            publication = taken(publication, step, edition, naive.now());
            naive.take(step, edition);
            check(publication, naive);
        }
        naive.passes(HORIZON);
        check(publication, naive);
    }

    private static Publication taken(Publication publication, Step step, int number, int second) {
        Instant now = instant(second);
        return switch (step.deed()) {
            case PUBLISH, PUBLISH_IN_THE_PAST, SCHEDULE -> publication.publish(edition(number), number,
                    instant(step.at(second)), instant(step.until(second)), now);
            case END_CURRENT -> publication.endCurrent(now);
            case CANCEL_NEXT -> publication.cancelNext(now);
            case END -> publication.end(now);
            case SETTLE -> publication.settled(now);
            case WITHDRAW -> publication.withdraw("Wrong", now);
            case REINSTATE -> publication.reinstate();
        };
    }

    private static void check(Publication publication, NaivePublication naive) {
        Instant now = instant(naive.now());
        for (int second = naive.now(); second < naive.now() + HORIZON; second++) {
            assertEquals(naive.shown(second), publication.current(instant(second)).map(Release::revision));
        }
        assertEquals(naive.next(), publication.next(now).map(Release::revision));
        assertEquals(naive.status(), publication.status(now));
        assertEquals(naive.status() == Status.PUBLISHED, publication.seen(now));
        assertEquals(naive.firstSeen().map(PublicationSteps::instant), publication.publishedAt(now));
        checkReleases(publication.releases(), now);
    }

    private static void checkReleases(List<Release> releases, Instant now) {
        assertTrue(releases.stream().filter(release -> release.visibleAt(now)).count() <= 1);
        assertTrue(releases.stream().filter(release -> release.visibleAfter(now)).count() <= 1);
        for (int i = 1; i < releases.size(); i++) {
            Instant end = releases.get(i - 1).visibleUntil();
            assertFalse(end.isAfter(releases.get(i).visibleFrom()), () -> "overlapping: " + releases);
        }
    }
}
