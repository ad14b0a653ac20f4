package io.standfirst.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class PostgresqlPatienceTest {

    @Test
    void bringsTimesAndKeepsWhatIsGiven() {
        Properties given = new Properties();
        given.setProperty("user", "desk");
        given.setProperty("connectTimeout", "1");

        Properties all = PostgresqlPatience.with(given);

        assertEquals("desk", all.getProperty("user"));
        assertEquals("1", all.getProperty("connectTimeout"));
        assertEquals("4", all.getProperty("socketTimeout"));
    }

    /** An operator says it there. */
    @Test
    void leavesPrecedenceToTheUrl() {
        Properties read = org.postgresql.Driver.parseURL(
                "jdbc:postgresql://db/standfirst?socketTimeout=60", PostgresqlPatience.with(new Properties()));

        assertEquals("60", read.getProperty("socketTimeout"));
        assertEquals("3", read.getProperty("connectTimeout"));
    }
}
