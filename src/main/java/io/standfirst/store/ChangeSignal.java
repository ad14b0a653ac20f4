package io.standfirst.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Waits for changes of any node, and knows of them in the moment of their commit where the database tells: PostgreSQL does, to
 * those who listen, each on a connection of its own. Whatever goes wrong with that, the wait ends after a while, so nobody
 * depends on it. For one thread.
 */
@ApplicationScoped
public class ChangeSignal {

    private static final String CHANNEL = "standfirst_change";
    /** Not a migration, of which there is one set for both databases: whoever listens sees to it that there is a signal. */
    private static final String SIGN_UP = """
            do $$ begin
                if not exists (select 1 from pg_trigger where tgname = 'signal_change' and tgrelid = 'change_counter'::regclass) then
                    create or replace function signal_change() returns trigger language plpgsql as
                        'begin notify %1$s; return null; end';
                    create trigger signal_change after update of last_number on change_counter
                        for each row execute function signal_change();
                end if;
            exception when duplicate_object or unique_violation then null;
            end $$;
            listen %1$s""".formatted(CHANNEL);

    private static final Logger LOG = Logger.getLogger(ChangeSignal.class);
    private static final String POSTGRESQL = "jdbc:postgresql:";
    /** How often to see whether the connection still leads somewhere: nothing is sent on it. */
    private static final long TRY_EVERY_NANOS = Duration.ofSeconds(15).toNanos();
    private static final int TRIAL_SECONDS = 2;
    private static final long A_MOMENT_MILLIS = 20;

    private final String url;
    private final Properties login = new Properties();
    /** Null if nobody is listened to. */
    private Connection connection;
    private long tried;
    private boolean failed;

    ChangeSignal(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        user.ifPresent(name -> login.setProperty("user", name));
        password.ifPresent(secret -> login.setProperty("password", secret));
    }

    /**
     * Waits for a change.
     *
     * @param unheard how long at the most, if the database tells nothing
     * @param heard   how long at the most, if it does
     */
    public void await(Duration unheard, Duration heard) throws InterruptedException {
        if (!url.startsWith(POSTGRESQL)) {
            Thread.sleep(unheard.toMillis());
            return;
        }
        try {
            if (connection == null) {
                // What came before is not told: whoever waits looks once more
                listen();
            } else {
                connection.unwrap(PGConnection.class).getNotifications(Math.max(1, (int) heard.toMillis()));
                // Changes that come close together are one look
                Thread.sleep(A_MOMENT_MILLIS);
                tryConnection();
            }
        } catch (SQLException e) {
            stop();
            if (!failed) {
                LOG.warnf("Changes of other nodes are not told, will look for them: %s", e);
            }
            failed = true;
            Thread.sleep(unheard.toMillis());
        }
    }

    /** Listens on another connection from the next time on. */
    public void stop() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debugf("The connection that changes were told on did not close: %s", e);
            }
            connection = null;
        }
    }

    private void listen() throws SQLException {
        connection = new DatabaseDriver().connect(url, login);
        try (Statement statement = connection.createStatement()) {
            statement.execute(SIGN_UP);
        }
        tried = System.nanoTime();
        failed = false;
    }

    private void tryConnection() throws SQLException {
        if (System.nanoTime() - tried > TRY_EVERY_NANOS) {
            tried = System.nanoTime();
            if (!connection.isValid(TRIAL_SECONDS)) {
                stop();
            }
        }
    }
}
