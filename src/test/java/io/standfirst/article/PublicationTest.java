package io.standfirst.article;

import static io.standfirst.article.PublicationSteps.edition;
import static io.standfirst.article.PublicationSteps.instant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What readers see of an article, case by case. Numbers are seconds; the revision tells the editions apart. */
class PublicationTest {

    private static final Publication NOTHING = new Publication(List.of(), null, null, null, null);

    @Test
    void nothingPublishedIsADraft() {
        assertEquals(Status.DRAFT, NOTHING.status(instant(0)));
        assertEquals(Optional.empty(), NOTHING.publishedAt(instant(0)));
    }

    @Test
    void publishedNowIsSeenFromNowOn() {
        Publication publication = published(NOTHING, 1, null, null, 5);
        assertEquals(Status.PUBLISHED, publication.status(instant(5)));
        assertEquals(Optional.of(instant(5)), publication.publishedAt(instant(9)));
    }

    @Test
    void scheduledAppearsAtItsInstantAndExpiresAtItsEnd() {
        Publication publication = published(NOTHING, 1, 10, 20, 0);
        assertEquals(Status.SCHEDULED, publication.status(instant(9)));
        assertEquals(Status.PUBLISHED, publication.status(instant(10)));
        assertEquals(Status.PUBLISHED, publication.status(instant(19)));
        assertEquals(Status.EXPIRED, publication.status(instant(20)));
        assertEquals(Optional.empty(), publication.publishedAt(instant(9)));
        assertEquals(Optional.of(instant(10)), publication.publishedAt(instant(30)));
    }

    @Test
    void aCorrectionDoesNotMakeItNew() {
        Publication corrected = published(published(NOTHING, 1, null, null, 0), 2, null, null, 50);
        assertEquals(List.of(2), revisions(corrected));
        assertEquals(Optional.of(instant(0)), corrected.publishedAt(instant(60)));
        assertEquals(instant(50), corrected.current(instant(60)).orElseThrow().visibleFrom());
    }

    @Test
    void aScheduledCorrectionDoesNotMakeItNew() {
        Publication publication = published(published(NOTHING, 1, null, null, 0), 2, 10, null, 5);
        assertEquals(Optional.of(instant(0)), publication.publishedAt(instant(15)));
    }

    @Test
    void aPastInstantBackdates() {
        Publication publication = published(published(NOTHING, 1, null, null, 0), 2, -100, null, 5);
        assertEquals(Optional.of(instant(-100)), publication.publishedAt(instant(5)));
    }

    @Test
    void whatIsScheduledTakesOverABackdatedBeginning() {
        Publication scheduled = published(published(NOTHING, 1, -100, null, 0), 2, 20, null, 5);
        Publication backdated = published(scheduled, 3, -50, null, 10);
        assertEquals(Optional.of(instant(-50)), backdated.publishedAt(instant(15)));
        assertEquals(Optional.of(instant(-50)), backdated.publishedAt(instant(25)));
    }

    @Test
    void schedulingReplacesWhatWasScheduledAndShortensTheCurrent() {
        Publication scheduled = published(published(NOTHING, 1, null, 100, 0), 2, 10, null, 1);
        Publication replaced = published(scheduled, 3, 30, null, 2);
        assertEquals(List.of(1, 3), revisions(replaced));
        assertEquals(instant(30), replaced.current(instant(2)).orElseThrow().visibleUntil());
    }

    @Test
    void cancellingGivesTheCurrentItsAskedEndBack() {
        Publication scheduled = published(published(NOTHING, 1, null, 100, 0), 2, 10, null, 1);
        Publication cancelled = scheduled.cancelNext(instant(5));
        assertEquals(List.of(1), revisions(cancelled));
        assertEquals(instant(100), cancelled.current(instant(5)).orElseThrow().visibleUntil());
    }

    @Test
    void cancellingMakesTheExpiredExpiredAgain() {
        Publication expired = published(NOTHING, 1, null, 5, 0);
        Publication cancelled = published(expired, 2, 20, null, 10).cancelNext(instant(11));
        assertEquals(expired, cancelled);
        assertEquals(Status.EXPIRED, cancelled.status(instant(11)));
    }

    @Test
    void publishingNowKeepsWhatIsScheduled() {
        Publication publication = published(published(NOTHING, 1, 10, null, 0), 2, null, null, 5);
        assertEquals(List.of(2, 1), revisions(publication));
        assertEquals(instant(10), publication.current(instant(5)).orElseThrow().visibleUntil());
        assertEquals(Optional.of(instant(5)), publication.publishedAt(instant(15)));
    }

    @Test
    void endingTheCurrentKeepsWhatIsScheduledAndWhenItWasFirstSeen() {
        Publication ended = published(published(NOTHING, 1, null, null, 0), 2, 10, null, 1).endCurrent(instant(5));
        assertEquals(Status.SCHEDULED, ended.status(instant(5)));
        assertEquals(Optional.of(instant(0)), ended.publishedAt(instant(5)));
    }

    @Test
    void republishingAfterAnEndDoesNotMakeItNew() {
        Publication ended = published(NOTHING, 1, null, null, 0).end(instant(5));
        assertEquals(Status.DRAFT, ended.status(instant(5)));
        assertEquals(Optional.of(instant(0)), published(ended, 2, null, null, 9).publishedAt(instant(9)));
    }

    @Test
    void whatWasScheduledAndNeverSeenLeavesNoTrace() {
        assertEquals(NOTHING, published(NOTHING, 1, 10, null, 0).end(instant(5)));
    }

    @Test
    void theWithdrawnIsNotSeenWhateverIsPublished() {
        Publication withdrawn = published(NOTHING, 1, null, null, 0).withdraw("Wrong", instant(5));
        Publication republished = published(withdrawn, 2, null, null, 6);
        assertEquals(Status.WITHDRAWN, republished.status(instant(6)));
        assertEquals(instant(5), republished.withdraw("Quite wrong", instant(7)).withdrawnAt());
        assertTrue(republished.reinstate().seen(instant(7)));
    }

    @Test
    void theTrashKeepsWhenItWasFirstSeen() {
        Publication trashed = published(NOTHING, 1, null, 5, 0).trash(instant(10));
        assertEquals(Status.TRASHED, trashed.status(instant(10)));
        assertEquals(Status.DRAFT, trashed.restore().status(instant(11)));
        assertEquals(Optional.of(instant(0)), trashed.restore().publishedAt(instant(11)));
    }

    @Test
    void settlingDropsWhatAnotherEditionFollowed() {
        Publication scheduled = published(published(NOTHING, 1, null, null, 0), 2, 10, null, 1);
        assertEquals(List.of(1, 2), revisions(scheduled.settled(instant(9))));
        assertEquals(List.of(2), revisions(scheduled.settled(instant(10))));
    }

    private static Publication published(Publication before, int revision, Integer at, Integer until, int now) {
        return before.publish(edition(revision), revision, instant(at), instant(until), instant(now));
    }

    private static List<Integer> revisions(Publication publication) {
        return publication.releases().stream().map(Release::revision).toList();
    }
}
