/**
 * The words of quotes in the text of an article: finding them, checking them, and carrying their places through an
 * edit, so that no write of whatever kind can make Standfirst misquote somebody. Pure functions over
 * {@link io.standfirst.article.Article}.
 */
package io.standfirst.article.quotation;
