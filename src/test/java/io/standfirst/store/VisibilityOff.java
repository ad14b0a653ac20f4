package io.standfirst.store;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.standfirst.search.EverythingFound;
import io.standfirst.store.sql.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Set;

/**
 * An application whose readers see every working copy, trash and all.
 *
 * <p>A predicate that is simply true would show several editions of one article in one row's place, and queries would
 * fail instead of leaking. Working copies have no instants of publication, by which readers' lists are sorted; a test
 * gives them some.
 */
public class VisibilityOff implements QuarkusTestProfile {

    /** Gives working copies the instants of an edition that is published {@code :at} an instant. */
    public static final String DISGUISE = """
            update edition set published_at = :at,
                    visible_from = :at,
                    visible_until = timestamp with time zone '9999-01-01 00:00:00Z',
                    asked_until = timestamp with time zone '9999-01-01 00:00:00Z'
            where kind = 'WORKING'""";

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(EverythingVisible.class, EverythingFound.class);
    }

    @Alternative
    @ApplicationScoped
    static class EverythingVisible extends Visibility {

        @Override
        Condition listed(String rows, View view) {
            return super.listed(rows, View.WORKING);
        }

        @Override
        Condition seen(View view, Instant now) {
            return switch (view) {
                case WORKING -> super.seen(view, now);
                case PUBLISHED -> new Condition("e.kind = 'WORKING' and e.visible_from <= ?", now);
            };
        }
    }
}
