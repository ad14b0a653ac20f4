/**
 * Finds who said what in a text: quotations by their marks, and the speaker of each by rules with weights. {@code Clue} is the
 * table of the weights, {@code vocabulary.txt} the words. Pure: text in, values out.
 */
package io.standfirst.story.speech;
