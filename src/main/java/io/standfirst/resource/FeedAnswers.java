package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.delivery.Addresses;
import io.standfirst.delivery.cache.Caching;
import io.standfirst.feed.Entries;
import io.standfirst.feed.Feed;
import io.standfirst.feed.FeedContent;
import io.standfirst.feed.FeedSettings;
import io.standfirst.feed.NewsSitemap;
import io.standfirst.http.Query;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.store.ArticleDate;
import io.standfirst.store.ArticleFilter;
import io.standfirst.store.ArticleReader;
import io.standfirst.store.ChangeReader;
import io.standfirst.store.CorrectionReader;
import io.standfirst.store.Part;
import io.standfirst.store.QuoteReader;
import io.standfirst.store.Stretch;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads what feeds tell of. They are the readers' own, whoever asks. */
@RequestScoped
class FeedAnswers {

    private final ArticleReader articles;
    private final QuoteReader quotes;
    private final CorrectionReader corrections;
    private final ChangeReader changes;
    private final ArticleQueries queries;
    private final Entries entries;
    private final Addresses addresses;
    private final FeedSettings settings;
    private final Answers answers;
    private final Caching caching;
    private final Caller caller;
    private final HttpServerRequest request;

    FeedAnswers(ArticleReader articles, QuoteReader quotes, CorrectionReader corrections, ChangeReader changes,
            ArticleQueries queries, Entries entries, Addresses addresses, FeedSettings settings, Answers answers,
            Caching caching, Caller caller, HttpServerRequest request) {
        this.articles = articles;
        this.quotes = quotes;
        this.corrections = corrections;
        this.changes = changes;
        this.queries = queries;
        this.entries = entries;
        this.addresses = addresses;
        this.settings = settings;
        this.answers = answers;
        this.caching = caching;
        this.caller = caller;
        this.request = request;
    }

    /** Articles, as they are listed. */
    Feed articles(ArticleFeedRequest asked) {
        Viewpoint reader = reader();
        ArticleFilter filter = queries.filter(asked.filters(), reader);
        var parts = asked.content() == FeedContent.FULL ? EnumSet.of(Part.SECTIONS) : Part.NONE;
        var found = articles.list(filter, reader, filter.date(), newest(asked.limit()), parts).items();
        return feed(asked, "/v1/articles", found.stream().map(stored -> entries.of(stored, asked.content())).toList());
    }

    /** Quotes, as they are listed. */
    Feed quotes(QuoteFeedRequest asked) {
        var found = quotes.list(queries.filter(asked.list()), reader(), newest(asked.limit())).items();
        return feed(asked, "/v1/quotes", found.stream().map(entries::of).toList());
    }

    /** Corrections of all articles, the latest first. */
    Feed corrections(FeedRequest asked) {
        var found = corrections.latest(reader(), asked.publishers(), asked.limit());
        return feed(asked, "/v1/articles", found.stream().map(entries::of).toList());
    }

    /** The news of two days. */
    Feed news(SitemapRequest asked) {
        Viewpoint reader = reader();
        ArticleListFilters list = new ArticleListFilters();
        list.publisher = asked.publisher;
        list.from = reader.now().minus(NewsSitemap.AGE).toString();
        ArticleFilter filter = queries.filter(list, reader);
        var found = articles.list(filter, reader, ArticleDate.PUBLISHED, newest(NewsSitemap.LIMIT), Part.NONE).items();
        return feed(asked, "/v1/articles",
                found.stream().map(stored -> entries.of(stored, FeedContent.STANDFIRST)).toList());
    }

    Answer answer(Feed feed, Function<Feed, byte[]> writer, String mediaType) {
        return finish(answers.bytes(writer.apply(feed), mediaType + "; charset=utf-8"), feed, Instant.MAX);
    }

    /** The same of something that JSON is made of. */
    Answer answer(Feed feed, Object document, String mediaType) {
        return finish(answers.json(document).header("Content-Type", mediaType), feed, Instant.MAX);
    }

    /** The same of a list that loses what gets too old. */
    Answer answerWhileNew(Feed feed, Function<Feed, byte[]> writer, String mediaType) {
        Instant oldest = feed.entries().stream().map(Feed.Entry::published).min(Instant::compareTo).orElse(Instant.MAX);
        Instant until = oldest.equals(Instant.MAX) ? oldest : oldest.plus(NewsSitemap.AGE);
        return finish(answers.bytes(writer.apply(feed), mediaType + "; charset=utf-8"), feed, until);
    }

    private Answer finish(Answer answer, Feed feed, Instant until) {
        return answer.lastModified(feed.updated()).cacheable(() -> caching.list(reader()).notAfter(until));
    }

    /** What readers see, even if a key is sent; one that opens nothing is refused as everywhere. */
    private Viewpoint reader() {
        return Viewpoint.ofReader(caller.viewpoint(View.PUBLISHED).now());
    }

    private static Stretch newest(int limit) {
        return new Stretch(true, null, limit, false);
    }

    private Feed feed(SitemapRequest asked, String list, List<Feed.Entry> told) {
        String query = request.query() == null ? "" : "?" + Query.parse(request.query()).encoded();
        Set<String> publishers = asked.publishers();
        String title = publishers.size() == 1 ? publishers.iterator().next() : settings.title();
        return new Feed(title, addresses.of(request.path()) + query, addresses.of(list), updated(told), told);
    }

    /** When anything last changed for readers: what is gone from the feed has changed it, too. */
    private Instant updated(List<Feed.Entry> told) {
        Instant changed = changes.lastSeen();
        return told.stream().map(Feed.Entry::updated).filter(updated -> updated.isAfter(changed)).max(Instant::compareTo)
                .orElse(changed);
    }
}
