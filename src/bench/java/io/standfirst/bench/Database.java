package io.standfirst.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The database behind the service: a file of H2's, or a PostgreSQL that the measurement starts. */
interface Database extends AutoCloseable {

    String url();

    String user();

    Connection connect() throws SQLException;

    @Override
    void close();

    /**
     * Opens a database, or makes it.
     *
     * @param kind      {@code h2} or {@code postgresql}
     * @param directory where its files are
     */
    static Database open(String kind, Path directory) throws IOException, InterruptedException {
        return switch (kind) {
            case "h2" -> new H2(directory, H2.DURABLE);
            case "postgresql" -> new Postgresql(directory);
            default -> throw new IllegalArgumentException("Neither h2 nor postgresql: " + kind);
        };
    }
}
