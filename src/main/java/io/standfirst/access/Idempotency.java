package io.standfirst.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduled;
import io.standfirst.change.ChangeLog;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.store.KeptAnswer;
import io.standfirst.store.KeptAnswerRepository.First;
import io.standfirst.store.KeptAnswerRepository;
import io.standfirst.store.RepeatableRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Lets a client repeat a write whose answer it did not get: the write happens once, and its first answer is given again
 * (IETF draft "The Idempotency-Key HTTP Header Field"). The answer is stored in the write's own transaction, so both
 * are there or neither. A write that was refused is not remembered: repeated, it is tried again.
 */
@ApplicationScoped
public class Idempotency {

    /** By which a client names a request that it may repeat. */
    public static final String HEADER = "Idempotency-Key";

    /** For how long an answer is given again. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final Logger LOG = Logger.getLogger(Idempotency.class);

    private final KeptAnswerRepository answers;
    private final ChangeLog changes;
    private final Clock clock;
    /** What this node is answering. Other nodes' requests wait for one another in the database. */
    private final Set<RepeatableRequest> inFlight = ConcurrentHashMap.newKeySet();

    Idempotency(KeptAnswerRepository answers, ChangeLog changes, Clock clock) {
        this.answers = answers;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param answer what the client gets
     * @param again  whether it was given before
     */
    public record Answered(KeptAnswer answer, boolean again) {
    }

    /**
     * Answers a request for the first time, or again.
     *
     * @param fingerprint tells requests apart that should have been the same
     * @param write       does what is asked, at most once with effect
     * @throws io.standfirst.http.ProblemException 409 while the first request is being answered, 422 if it was another
     */
    public Answered answer(RepeatableRequest request, String fingerprint, Supplier<KeptAnswer> write) {
        if (!inFlight.add(request)) {
            throw Problem.of(ProblemType.IN_FLIGHT).withHeader("Retry-After", "1").exception();
        }
        try {
            return changes.around(() -> once(request, fingerprint, write));
        } finally {
            inFlight.remove(request);
        }
    }

    /** Removes what is given to nobody any more. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    public void forget() {
        try {
            QuarkusTransaction.requiringNew().run(() -> answers.removeBefore(clock.instant().minus(KEPT)));
        } catch (RuntimeException e) {
            LOG.warnf("Could not remove old answers, will try again: %s", e);
        }
    }

    private Answered once(RepeatableRequest request, String fingerprint, Supplier<KeptAnswer> write) {
        Instant now = clock.instant();
        if (answers.claim(request, fingerprint, now, now.minus(KEPT))) {
            KeptAnswer answer = write.get();
            answers.keep(request, answer);
            return new Answered(answer, false);
        }
        First first = answers.first(request);
        if (!first.fingerprint().equals(fingerprint)) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED).exception();
        }
        return new Answered(first.answer(), true);
    }
}
