package io.standfirst.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** JSON Feed 1.1. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A list as JSON Feed 1.1 has it")
public record JsonFeed(
        @Schema(required = true, description = "Says by which rules it is written") String version,
        @Schema(required = true, description = "What the feed is called") String title,
        @JsonProperty("home_page_url") @Schema(required = true, description = "The list that it tells of") String home,
        @JsonProperty("feed_url") @Schema(required = true, description = "Its own address") String address,
        @JsonInclude @Schema(required = true, description = "What is in it") List<Item> items) {

    public static final String MEDIA_TYPE = "application/feed+json";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** One thing of it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "JsonFeedItem", description = "One thing of a feed")
    public record Item(
            @Schema(required = true, description = "Never changes") String id,
            @Schema(required = true, description = "Where it can be read") String url,
            @Schema(required = true, description = "The headline") String title,
            @JsonProperty("content_html") @Schema(description = "The whole of it") String html,
            @JsonProperty("content_text") @Schema(description = "What is told of it, plain text, if not the whole is")
            String text,
            @Schema(description = "The standfirst") String summary,
            @Schema(description = "The address of its picture") String image,
            @JsonProperty("date_published") @Schema(required = true, description = "When readers first saw it") String published,
            @JsonProperty("date_modified") @Schema(required = true, description = "When it last changed") String modified,
            @Schema(description = "Who wrote it") List<Person> authors,
            @Schema(description = "What it is about") List<String> tags,
            @Schema(description = "A BCP 47 language tag") String language) {
    }

    /** Somebody. */
    @Schema(name = "JsonFeedAuthor", description = "Who wrote something of a feed")
    public record Person(@Schema(required = true, description = "As readers see it") String name) {
    }

    public static JsonFeed of(Feed feed) {
        return new JsonFeed(VERSION, feed.title(), feed.home(), feed.address(),
                feed.entries().stream().map(JsonFeed::item).toList());
    }

    private static Item item(Feed.Entry entry) {
        String text = entry.html() != null ? null : entry.summary() != null ? entry.summary() : entry.title();
        return new Item(entry.id(), entry.address(), entry.title(), entry.html(), text, entry.summary(), entry.image(),
                entry.published().toString(), entry.updated().toString(),
                entry.people().stream().map(Person::new).toList(), entry.subjects(), entry.language());
    }
}
