/**
 * Values to and from the formats that people write and read: Markdown to plain text and to HTML, and whole articles to HTML.
 * Pure functions; nothing here knows where a value came from or goes to.
 */
package io.standfirst.format;
