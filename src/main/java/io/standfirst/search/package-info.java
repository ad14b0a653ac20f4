/**
 * Finding: questions and what they mean, ranking, facets, suggestions, similar articles. What is found is confirmed against
 * the store before it leaves.
 */
package io.standfirst.search;
