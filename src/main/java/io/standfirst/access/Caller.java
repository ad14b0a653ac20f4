package io.standfirst.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.store.Role;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Who sent the request, and from where they read. */
@RequestScoped
public class Caller {

    private final CurrentIdentityAssociation identities;
    private final Clock clock;
    private Instant now;

    Caller(CurrentIdentityAssociation identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * The key that the request came with; empty for a reader.
     *
     * @throws io.quarkus.security.AuthenticationFailedException for a key that opens nothing
     */
    public Optional<Actor> actor() {
        SecurityIdentity identity = identities.getIdentity();
        return Optional.ofNullable(identity.getAttribute(KeyIdentities.ACTOR));
    }

    /** The key holder behind a method that only key holders may call. */
    public Actor writer() {
        return actor().orElseThrow(UnauthorizedException::new);
    }

    /**
     * Refuses who may not do what only some may, of those who may call a method.
     *
     * @param why what to tell a key holder
     * @throws UnauthorizedException if a reader asks
     */
    public void require(Role role, String why) {
        if (!writer().may(role)) {
            throw Problem.of(ProblemType.FORBIDDEN, why).exception();
        }
    }

    /**
     * From where the caller reads: readers published editions, key holders working copies unless they ask otherwise.
     *
     * @param asked the view that the caller asks for; null for the usual one
     * @throws UnauthorizedException if a reader asks for working copies
     */
    public Viewpoint viewpoint(View asked) {
        boolean insider = actor().isPresent();
        if (!insider && asked == View.WORKING) {
            throw new UnauthorizedException();
        }
        View usual = insider ? View.WORKING : View.PUBLISHED;
        return new Viewpoint(asked == null ? usual : asked, insider, now());
    }

    /** One instant for the whole request, so that all of an answer is true at once. */
    public Instant now() {
        if (now == null) {
            now = clock.instant();
        }
        return now;
    }
}
