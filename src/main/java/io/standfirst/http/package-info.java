/**
 * What every resource shares and no noun knows of: problems, strict JSON, paging, entity tags, limits.
 * A new kind of error is one line in {@link io.standfirst.http.ProblemType}.
 */
package io.standfirst.http;
