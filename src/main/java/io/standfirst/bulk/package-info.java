/**
 * Many articles at once: imports, line by line, and exports of everything. Neither holds more of it in memory than a
 * few hundred articles.
 */
package io.standfirst.bulk;
