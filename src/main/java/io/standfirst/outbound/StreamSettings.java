package io.standfirst.outbound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about streams of changes. */
@ConfigMapping(prefix = "standfirst.streams")
public interface StreamSettings {

    /**
     * After how long without a change a stream says that it is still there. Less than what proxies, and
     * {@code quarkus.http.idle-timeout}, cut a silent connection after.
     */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long a client may take to receive what was sent; then it is cut off, and can go on from where it was. */
    @WithDefault("30s")
    Duration patience();

    /** How many streams may be open at the same time; more are answered with 503. */
    @WithDefault("10000")
    int most();
}
