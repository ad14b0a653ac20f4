/**
 * Who may do what: keys, their roles, and the caller of a request. Methods of resources say by annotation which role
 * they need; what depends on the state of an article is asked of {@link io.standfirst.access.Actor}.
 */
package io.standfirst.access;
