/**
 * Plain SQL for what is only read: statements, their parameters and their rows. Knows no table; what is written goes
 * through entities.
 */
package io.standfirst.store.sql;
