package io.standfirst.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** H2 in a file, within the service's process. */
record H2(Path directory, String writeDelay) implements Database {

    /** As in the service's own default: a commit is on disk. */
    static final String DURABLE = ";WRITE_DELAY=0";
    /** As H2 is without a word: a commit is on disk half a second later. */
    static final String LAZY = "";

    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";LOCK_TIMEOUT=10000;MAX_LENGTH_INPLACE_LOB=32768;QUERY_CACHE_SIZE=256";

    @Override
    public String url() {
        return "jdbc:h2:file:" + directory.resolve("standfirst") + writeDelay + SETTINGS;
    }

    @Override
    public String user() {
        return "";
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    public void close() {
        // Nothing runs outside the service
    }
}
