/**
 * Reading what articles were: revisions, what changed from one to another, and what changed between the editions that
 * readers saw.
 */
package io.standfirst.delivery.revision;
