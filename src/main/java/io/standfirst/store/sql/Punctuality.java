package io.standfirst.store.sql;

import io.standfirst.http.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Begins no statement for a request that is late. Only where the database is elsewhere: H2 works in this process, so it is
 * slow only if everything is, and then giving up what is half done makes it worse.
 */
@ApplicationScoped
public class Punctuality {

    private static final String EMBEDDED = "jdbc:h2:";

    private final Deadline deadline;
    private final boolean isElsewhere;

    Punctuality(Deadline deadline, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.deadline = deadline;
        this.isElsewhere = !url.startsWith(EMBEDDED);
    }

    /** @throws DatabaseException if it is late */
    public void check() {
        if (isElsewhere && deadline.isOver()) {
            throw new DatabaseException(new SQLTransientConnectionException("The database takes too long"));
        }
    }
}
