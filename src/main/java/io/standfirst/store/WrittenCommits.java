package io.standfirst.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A connection to H2 whose commits are in the file when they return, so that none is lost when the process is killed.
 *
 * <p>H2 by itself writes a while after the commit. With its setting {@code WRITE_DELAY=0} it writes each commit alone,
 * and never cleans its file up: that is done by the thread which the setting stops. A checkpoint writes whatever
 * was committed so far, so writers that commit while another one's checkpoint is being written share the next.
 */
final class WrittenCommits implements InvocationHandler {

    private final Connection h2;

    private WrittenCommits(Connection h2) {
        this.h2 = h2;
    }

    static Connection of(Connection h2) {
        return (Connection) Proxy.newProxyInstance(
                WrittenCommits.class.getClassLoader(), new Class<?>[] {Connection.class}, new WrittenCommits(h2));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        try {
            Object result = method.invoke(h2, arguments);
            if (method.getName().equals("commit")) {
                checkpoint();
            }
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void checkpoint() throws SQLException {
        try (Statement statement = h2.createStatement()) {
            statement.execute("checkpoint");
        }
    }
}
