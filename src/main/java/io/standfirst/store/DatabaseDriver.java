package io.standfirst.store;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * Passes a URL on to the driver of H2 or of PostgreSQL, so that one jar serves both, chosen at run time.
 *
 * <p>H2 is made to keep what it has committed, see {@link WrittenCommits}, unless the URL says by {@code WRITE_DELAY} how
 * long that may take. It answers no query from what the connection was answered last: it takes tables for unchanged that another
 * transaction is just committing to, and would tell who waited for that transaction that there is nothing. It is closed with the last connection, and not as soon as the process is told to stop, when requests are
 * still answered. PostgreSQL is not waited for without end, see {@link PostgresqlPatience}.
 */
public class DatabaseDriver implements Driver {

    private static final String WRITE_DELAY = "WRITE_DELAY";
    private static final String CLOSE_ON_EXIT = "DB_CLOSE_ON_EXIT";
    private static final String REUSE_RESULTS = "OPTIMIZE_REUSE_RESULTS";

    private final Driver h2 = new org.h2.Driver();
    private final Driver postgresql = new org.postgresql.Driver();

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        if (!isH2(url)) {
            return postgresql.connect(url, PostgresqlPatience.with(properties));
        }
        Connection connection = h2.connect(with(with(url, CLOSE_ON_EXIT, "FALSE"), REUSE_RESULTS, "0"), properties);
        return says(url, WRITE_DELAY) ? connection : WrittenCommits.of(connection);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver(url).acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return driver(url).getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return postgresql.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgresql.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("io.standfirst.store");
    }

    private Driver driver(String url) {
        return isH2(url) ? h2 : postgresql;
    }

    private static String with(String url, String setting, String value) {
        return says(url, setting) ? url : url + ";" + setting + "=" + value;
    }

    /** H2 takes the names of its settings in any case, and each but once. */
    private static boolean says(String url, String setting) {
        return url.toUpperCase(Locale.ROOT).contains(setting + "=");
    }

    private static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }
}
