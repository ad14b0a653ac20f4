package io.standfirst.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about the change log. */
@ConfigMapping(prefix = "standfirst.changes")
public interface ChangeSettings {

    /**
     * How often the log is looked at for what other nodes have written. PostgreSQL tells of it at once, and this is for when
     * that fails.
     */
    @WithDefault("250ms")
    Duration poll();

    /**
     * For how long changes are kept. Who follows the log and was away for longer has to begin anew, and cannot be told who
     * did what before. The articles, and their revisions, are kept for good.
     */
    @WithDefault("90d")
    Duration keep();
}
