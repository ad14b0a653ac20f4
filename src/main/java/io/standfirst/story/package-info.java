/**
 * Raw stories in: turns a page of text, Markdown or HTML into an article with sections, quotes with speakers and related items.
 * Pure: a text in, a value and warnings out; the desk stores it like any other article.
 */
package io.standfirst.story;
