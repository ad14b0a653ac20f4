package io.standfirst.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Has PostgreSQL tell who listens, at the commit of each change, that there is one; see {@link ChangeSignal}. In Java, since
 * H2 has nothing of the kind and the migrations are the same for both.
 */
public class V14__Change_signal extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create function signal_change() returns trigger language plpgsql as"
                    + " 'begin notify " + ChangeSignal.CHANNEL + "; return null; end'");
            statement.execute("create trigger signal_change after update of last_number on change_counter"
                    + " for each row execute function signal_change()");
        }
    }
}
