/**
 * Reading: what a caller gets to see of an address, and the JSON shapes in which it goes out. Each document is built by
 * one static method on its type, so that every member can be seen and stepped through.
 */
package io.standfirst.delivery;
