package io.standfirst.store;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.standfirst.http.Deadline;
import io.standfirst.store.sql.DatabaseException;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Lets Hibernate begin no statement for a request that is late: what the write has done so far is rolled back. */
@PersistenceUnitExtension
public class PunctualStatements implements StatementInspector {

    private final transient Deadline deadline;

    PunctualStatements(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public String inspect(String sql) {
        DatabaseException.throwIfOver(deadline);
        return sql;
    }
}
