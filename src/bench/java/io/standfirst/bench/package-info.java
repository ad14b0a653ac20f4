/**
 * What the service is held against: its figures, and its promises under fire. Each class with a {@code main} is one
 * measurement, started by {@code src/bench/run}; it starts the packaged service itself, and kills what it started.
 */
package io.standfirst.bench;
