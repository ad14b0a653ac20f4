/**
 * The search index itself: what stands in it, how words are taken apart, and how it is kept in step with the store by
 * following the change log. Only this package writes to it.
 */
package io.standfirst.search.index;
