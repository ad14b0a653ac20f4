package io.standfirst.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** What an operator can set about search. */
@ConfigMapping(prefix = "standfirst.search")
public interface SearchSettings {

    /**
     * Where the index is kept. It belongs to one process, holds nothing that could not be made again from the database,
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
    @WithDefault("500ms")
    Duration time();

    /** To how many the related items of an article are filled up by computed ones; 0 for none. */
    @WithDefault("6")
    int related();

    /** How long {@code after} waits at the most. */
    @WithDefault("5s")
    Duration patience();
}
