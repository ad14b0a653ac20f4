/**
 * What every request passes on its way in and out: request ids, limits, checks of the query and the media type, and the
 * handlers that turn each failure into a problem. Nothing here is called by hand.
 */
package io.standfirst.http.guard;
