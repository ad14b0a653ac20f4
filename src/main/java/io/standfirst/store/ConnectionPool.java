package io.standfirst.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;

/** The connections to the database that are kept for the next request. */
@ApplicationScoped
public class ConnectionPool {

    private final AgroalDataSource database;

    ConnectionPool(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Closes all that nobody uses. After an outage they may lead nowhere, and each would cost somebody the time until that
     * is noticed.
     */
    public void renew() {
        database.flush(FlushMode.IDLE);
    }
}
