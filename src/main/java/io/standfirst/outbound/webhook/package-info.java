/**
 * Webhooks (standardwebhooks.com): the feed of changes, sent to those who asked for it. What is to be sent is queued in the
 * database in the order of the log, and sent from there by whichever node takes it first.
 */
package io.standfirst.outbound.webhook;
