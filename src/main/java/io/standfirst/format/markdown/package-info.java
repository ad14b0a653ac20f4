/**
 * Articles as documents of Markdown: what is not text stands in front matter, in YAML, and the sections follow as they
 * were written. What is written here is read here to the same values, character for character.
 */
package io.standfirst.format.markdown;
