/** What leaves as a feed: lists of articles, quotes and corrections as RSS, Atom and JSON Feed, and the news sitemap. */
package io.standfirst.feed;
