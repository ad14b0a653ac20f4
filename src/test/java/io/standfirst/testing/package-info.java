/**
 * What the HTTP tests share: the database, the clock, the requests, and the check of every answer against the document.
 */
package io.standfirst.testing;
