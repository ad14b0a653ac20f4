package io.standfirst.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** H2 in a file, within the service's process. */
record H2(Path directory, String writeDelay) implements Database {

    /** As in the service's own default: it makes H2 keep what is committed. */
    static final String DURABLE = "";
    /** As H2 is without a word: a commit is in the file half a second later. */
    static final String LAZY = ";WRITE_DELAY=500";

    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";LOCK_TIMEOUT=10000;MAX_LENGTH_INPLACE_LOB=32768;QUERY_CACHE_SIZE=256";

    @Override
    public String url() {
        return url(writeDelay);
    }

    private String url(String delay) {
        return "jdbc:h2:file:" + directory.resolve("standfirst") + delay + SETTINGS;
    }

    @Override
    public String user() {
        return "";
    }

    /** Without the service's driver, H2's own way to keep a commit is to write each at once. */
    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(";WRITE_DELAY=0"));
    }

    @Override
    public void close() {
        // Nothing runs outside the service
    }
}
