/**
 * Finished answers to readers, kept in memory and sent again in front of routing. Knows no noun: what an answer shows is
 * told by tags, and whoever knows that something changed says which tags to forget.
 */
package io.standfirst.http.cache;
