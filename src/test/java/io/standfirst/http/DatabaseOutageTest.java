package io.standfirst.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300", "25P03", "55P03", "90067", "90098"})
    void knowsStates(String state) {
        assertTrue(DatabaseOutage.isIn(new IllegalStateException(new SQLException("", state))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "90028", "90031"})
    void knowsThatThereIsNoSpace(String state) {
        Exception failure = new IllegalStateException(new SQLException("", state));

        assertTrue(DatabaseOutage.isFullIn(failure));
        assertFalse(DatabaseOutage.isIn(failure));
    }

    @Test
    void knowsThatTheFileCouldNotBeWritten() {
        assertTrue(DatabaseOutage.isFullIn(
                new SQLException("", "HY000", new MVStoreException(DataUtils.ERROR_WRITING_FAILED, "Writing failed"))));
    }

    @Test
    void knowsExceptions() {
        assertTrue(DatabaseOutage.isIn(new SQLTransientConnectionException()));
        assertTrue(DatabaseOutage.isIn(new JDBCConnectionException("", new SQLException())));
        assertTrue(DatabaseOutage.isIn(new SQLException("Sorry, acquisition timeout!")));
    }

    @Test
    void looksIntoSuppressedOnes() {
        Exception failure = new IllegalStateException();
        failure.addSuppressed(new SQLException("", "08006"));

        assertTrue(DatabaseOutage.isIn(failure));
    }

    @Test
    void leavesFailedStatementsAlone() {
        assertFalse(DatabaseOutage.isIn(new SQLIntegrityConstraintViolationException("", "23505")));
        assertFalse(DatabaseOutage.isIn(new SQLException("", (String) null)));
        assertFalse(DatabaseOutage.isIn(null));
    }

    @Test
    void endsOnCircularCauses() {
        Exception inner = new IllegalStateException();
        Exception outer = new IllegalStateException(inner);
        inner.initCause(outer);

        assertFalse(DatabaseOutage.isIn(outer));
    }
}
