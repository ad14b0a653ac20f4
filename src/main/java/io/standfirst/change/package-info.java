/**
 * The ordered log of changes, and the one way to open a write: whatever follows from a write (caches, indexes, streams)
 * hangs on the log, which is written in the same transaction. The timer adds what time itself changes.
 */
package io.standfirst.change;
