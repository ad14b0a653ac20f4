package io.standfirst.store;

import java.util.Map;
import java.util.Properties;

/**
 * How long PostgreSQL is waited for, and how long it waits for us, so that a database that hangs, or a network that swallows
 * what is sent, is noticed on both sides. What the database's URL says itself has precedence.
 */
final class PostgresqlPatience {

    /**
     * The session's settings. A node that was cut off leaves its locks behind, the log's among them: the server looks after
     * five seconds whether there is still somebody, three times, and ends a transaction in which nothing happens.
     */
    private static final String OPTIONS = "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3"
            + " -c tcp_user_timeout=10000 -c idle_in_transaction_session_timeout=60000";

    /** In seconds where it is a time. */
    private static final Map<String, String> DEFAULTS = Map.of("connectTimeout", "3", "socketTimeout", "4",
            "tcpKeepAlive", "true", "ApplicationName", "standfirst", "options", OPTIONS);

    private PostgresqlPatience() {
    }

    /** @param given those of the pool, which stay as they are */
    static Properties with(Properties given) {
        Properties all = new Properties();
        DEFAULTS.forEach(all::setProperty);
        given.stringPropertyNames().forEach(name -> all.setProperty(name, given.getProperty(name)));
        return all;
    }
}
