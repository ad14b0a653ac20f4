package io.standfirst.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * Reads that take several statements and yet see the database as it was at one instant, without keeping track of
 * entities. Inside a write, reads see what the write has done so far.
 */
@ApplicationScoped
public class Snapshot {

    private final SessionFactory sessions;

    Snapshot(SessionFactory sessions) {
        this.sessions = sessions;
    }

    <T> T read(Function<StatelessSession, T> work) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            return sessions.fromStatelessSession(work);
        }
        return QuarkusTransaction.requiringNew().call(() -> sessions.fromStatelessSession(session -> {
            // The pool resets what a connection was set to when it comes back.
            session.doWork(connection ->
                    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
            return work.apply(session);
        }));
    }
}
