/** Articles with all that their readers are told of them, in the vocabularies that other systems read. */
package io.standfirst.format.shown;
