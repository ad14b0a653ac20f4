package io.standfirst.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator can set about feeds. */
@ConfigMapping(prefix = "standfirst.feeds")
public interface FeedSettings {

    /** What feeds are called, and the publication of articles that name no publisher. */
    @WithDefault("Standfirst")
    String title();
}
