package io.standfirst.article;

import static io.standfirst.article.PublicationSteps.edition;
import static io.standfirst.article.PublicationSteps.instant;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standfirst.article.Readership.Withdrawal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which editions readers saw, and in what order. Numbers are seconds; the revision tells the editions apart. */
class ReadershipTest {

    @Test
    void editionsComeInTheOrderInWhichTheyWereSeen() {
        assertEquals(List.of(1, 2, 3), seen(List.of(release(3, 30, null), release(1, 0, 10), release(2, 10, 25))));
    }

    @Test
    void anEditionAsOfAPastTimeComesAfterTheOneThatItFollowed() {
        assertEquals(List.of(1, 2), seen(List.of(release(2, 5, null), release(1, 10, 20))));
    }

    @Test
    void whatAppearedAndWentWhileWithdrawnWasNotSeen() {
        List<Release> releases = List.of(release(1, 0, 12), release(2, 12, 14), release(3, 14, null));
        assertEquals(List.of(1, 3), seen(releases, new Withdrawal(instant(10), instant(20))));
    }

    @Test
    void whatIsPublishedWhileWithdrawnIsNotSeenYet() {
        List<Release> releases = List.of(release(1, 0, 12), release(2, 12, null));
        assertEquals(List.of(1), seen(releases, new Withdrawal(instant(10), Release.FOREVER)));
    }

    @Test
    void aPastTimeDoesNotMakeAnEditionSeenThatCameWhileWithdrawn() {
        List<Release> releases = List.of(release(1, 0, 12), release(2, 5, 14), release(3, 14, null));
        assertEquals(List.of(1, 3), seen(releases, new Withdrawal(instant(10), instant(20))));
    }

    private static List<Integer> seen(List<Release> releases, Withdrawal... withdrawals) {
        return new Readership(releases, List.of(withdrawals)).seen().stream().map(Release::revision).toList();
    }

    private static Release release(int revision, int from, Integer until) {
        Instant end = until == null ? Release.FOREVER : instant(until);
        return new Release(edition(revision), revision, instant(from), instant(from), end, end);
    }
}
