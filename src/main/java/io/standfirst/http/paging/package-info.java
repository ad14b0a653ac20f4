/** Lists: which page a client asked for, the cursor to the next one, and which members of the items to show. */
package io.standfirst.http.paging;
