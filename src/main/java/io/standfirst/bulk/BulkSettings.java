package io.standfirst.bulk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator can set about imports and exports. */
@ConfigMapping(prefix = "standfirst.bulk")
public interface BulkSettings {

    /** The longest line of an import, in bytes; a longer one is refused, and the next ones are read. */
    @WithDefault("8M")
    MemorySize line();

    /** How many lines are stored in one transaction. */
    @WithDefault("250")
    int batch();

    /** How many imports, and how many exports, this node does at the same time; more are answered with 503. */
    @WithDefault("2")
    int atOnce();
}
