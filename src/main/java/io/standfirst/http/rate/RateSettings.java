package io.standfirst.http.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * How many requests one client may send, to each node; more are answered with 429. Health and metrics are not counted, kept
 * answers are.
 */
@ConfigMapping(prefix = "standfirst.rate")
public interface RateSettings {

    /**
     * What may come from one address (of IPv6, from one network of 64 bits). Behind a proxy, the client's address is known
     * only with {@code quarkus.http.proxy.proxy-address-forwarding} and {@code quarkus.http.proxy.trusted-proxies}.
     */
    Limit address();

    /** What may come with one key or token, whether it is good or not. */
    Limit key();

    /** Of clients of one kind. */
    interface Limit {

        /** How many requests in that time; they may come all at once. Without it, any number. */
        OptionalInt requests();

        /** In what time; what was used comes back evenly over it. */
        @WithDefault("1m")
        Duration per();
    }
}
