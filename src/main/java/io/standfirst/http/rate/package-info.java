/** How many requests somebody may send in some time, by key and by address. Off until it is set. */
package io.standfirst.http.rate;
