package io.standfirst.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operator can set about search. */
@ConfigMapping(prefix = "standfirst.search")
public interface SearchSettings {

    /** What keeps the index. */
    @WithDefault("lucene")
    Engine backend();

    /** What of the following is of use depends on it. */
    enum Engine {
        /** In the process, in files of its own: each node has a whole index. */
        LUCENE,
        /** A cluster beside it, which all nodes search, and one at a time writes to. */
        OPENSEARCH
    }

    /** Where OpenSearch is. */
    OpenSearch opensearch();

    /**
     * Where Lucene keeps the index. It belongs to one process, holds nothing that could not be made again from the database,
     * and may be deleted while the service is down.
     */
    @WithDefault("./data/search")
    Path directory();

    /**
     * By language, which of Lucene's Snowball stemmers knows the forms of its words: {@code en=English}. Words of all
     * other languages are found as they are written.
     */
    Map<String, String> stemmers();

    /** How often the index looks for changes. */
    @WithDefault("200ms")
    Duration every();

    /** How long one search may take; then it answers what it has. */
    @WithDefault("2s")
    Duration time();

    /** To how many the related items of an article are filled up by computed ones; 0 for none. */
    @WithDefault("6")
    int related();

    /** How long {@code after} waits at the most. */
    @WithDefault("5s")
    Duration patience();

    /** How OpenSearch is reached. */
    interface OpenSearch {

        /** Its nodes, as {@code https://host:port}; certificates are checked against those that the JVM trusts. */
        @WithDefault("http://localhost:9200")
        List<URI> hosts();

        /** Empty if it asks for none. */
        Optional<String> username();

        Optional<String> password();

        /** With which the names of all indexes begin: another one for each installation that shares a cluster. */
        @WithDefault("standfirst")
        String prefix();

        /** Product and version, as Hibernate Search writes them: it is not asked for, so that it may be away at a start. */
        @WithDefault("opensearch:2.19")
        String version();

        /** How long an answer may take before it counts as away. */
        @WithDefault("10s")
        Duration timeout();
    }
}
