/**
 * The article as an immutable value, with its sections, quotes and related items inside, and the rules that hold for
 * it. Pure Java: no persistence, no HTTP, no JSON; every change is a function from one value to the next.
 */
package io.standfirst.article;
