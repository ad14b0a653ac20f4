package io.standfirst.testing;

import io.standfirst.store.DatabaseDriver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.MDC;

/** The application's driver, counting every statement that is prepared for a request. */
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

    /** Timers, and those who follow the change log, serve none that would have an id. */
    private static boolean isRequest() {
        return MDC.get("requestId") != null;
    }
}
