/** Bodies that are text: read strictly as UTF-8, as they were sent. */
package io.standfirst.http.text;
