/** Answers with entity tags: serialised once, hashed, compared with what the client has, and sent or not. */
package io.standfirst.http.answer;
