/**
 * What changed between two states of an article: a value computed from both. Members are compared by what they say,
 * items of lists by their identity, texts word by word.
 */
package io.standfirst.article.diff;
