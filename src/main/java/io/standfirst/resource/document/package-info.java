/**
 * What holds for every operation of the API, added to its document by rules, so that no resource has to repeat it and a new
 * one is documented whole from its first day. Each class is one concern; {@code DocumentFilter} says their order.
 */
package io.standfirst.resource.document;
