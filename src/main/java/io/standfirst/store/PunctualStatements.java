package io.standfirst.store;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.standfirst.store.sql.Punctuality;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Lets Hibernate begin no statement for a request that is late: what the write has done so far is rolled back. */
@PersistenceUnitExtension
public class PunctualStatements implements StatementInspector {

    private final transient Punctuality punctuality;

    PunctualStatements(Punctuality punctuality) {
        this.punctuality = punctuality;
    }

    @Override
    public String inspect(String sql) {
        punctuality.check();
        return sql;
    }
}
