/**
 * Rows and values: Panache entities, repositories, and the one predicate that decides what readers see.
 * Entities are package-private and never leave this room; what leaves are the values of {@code article/}.
 */
package io.standfirst.store;
