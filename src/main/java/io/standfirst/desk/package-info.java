/**
 * Writing. Every way to write an article is a function from one value to the next, and one path stores the result:
 * load, check the precondition, apply the function, check the rules, save rows, revision and change in one transaction.
 * The writable forms (…Input) live here, because patches and every other way of writing go through them too.
 */
package io.standfirst.desk;
