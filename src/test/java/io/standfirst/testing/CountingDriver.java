package io.standfirst.testing;

import io.standfirst.store.DatabaseDriver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/** The application's driver, counting every statement that is prepared for a request, or for a timer. */
public class CountingDriver extends DatabaseDriver {

    private static final AtomicLong PREPARED = new AtomicLong();

    /** How many statements were prepared since the start. */
    public static long prepared() {
        return PREPARED.get();
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = super.connect(url, properties);
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && isRequest()) {
                        PREPARED.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Those who follow the change log have threads of their own. */
    private static boolean isRequest() {
        return Thread.currentThread().getName().startsWith("executor-thread");
    }
}
