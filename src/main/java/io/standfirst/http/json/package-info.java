/**
 * JSON as this API reads and writes it: strict on the way in, with a pointer to every mistake; enums in lower case with
 * hyphens and instants in UTC both ways.
 */
package io.standfirst.http.json;
