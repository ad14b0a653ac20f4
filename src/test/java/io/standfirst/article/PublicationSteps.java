package io.standfirst.article;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What editors and time do to a publication, in whole seconds after an arbitrary beginning. */
final class PublicationSteps {

    static final Instant BEGINNING = Instant.parse("2026-03-01T09:00:00Z");

    private PublicationSteps() {
    }

    enum Deed { PUBLISH, PUBLISH_IN_THE_PAST, SCHEDULE, END_CURRENT, CANCEL_NEXT, END, SETTLE, WITHDRAW, REINSTATE }

    /**
     * One step.
     *
     * @param passes   how long after the step before
     * @param distance how far off the instant of publishing is; only where there is one
     * @param lasts    for how long to publish, counted from the later of now and that instant; 0 for no end
     */
    record Step(Deed deed, int passes, int distance, int lasts) {

        /** From when to publish; null for now. */
        Integer at(int now) {
            return switch (deed) {
                case SCHEDULE -> now + distance;
                case PUBLISH_IN_THE_PAST -> now - distance;
                case PUBLISH, END_CURRENT, CANCEL_NEXT, END, SETTLE, WITHDRAW, REINSTATE -> null;
            };
        }

        Integer until(int now) {
            return lasts == 0 ? null : Math.max(now, at(now) == null ? now : at(now)) + lasts;
        }
    }

    static Arbitrary<Step> any() {
        return Combinators.combine(
                Arbitraries.of(Deed.class), Arbitraries.integers().between(0, 4),
                Arbitraries.integers().between(1, 9), Arbitraries.integers().between(0, 9)).as(Step::new);
    }

    static Instant instant(Integer second) {
        return second == null ? null : BEGINNING.plusSeconds(second);
    }

    static UUID edition(int number) {
        return new UUID(0, number);
    }
}
