/** What the answers to readers show, so that they are forgotten when that changes. */
package io.standfirst.delivery.cache;
