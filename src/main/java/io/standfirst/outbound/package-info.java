/**
 * What goes out to those who follow: the feed of changes, read from a place in the change log, and who waits for more of
 * it. A follower gets every change at least once, with what it is about as that is now.
 */
package io.standfirst.outbound;
