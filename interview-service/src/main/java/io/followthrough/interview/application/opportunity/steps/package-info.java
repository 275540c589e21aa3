/**
 * What use cases about an opportunity, or something of it, are made of: lock it, find it for who may read it, store
 * what was decided, tell it. Every concept may use it; it uses the rows and the history alone and opens no
 * transaction.
 */
@NullMarked
package io.followthrough.interview.application.opportunity.steps;

import org.jspecify.annotations.NullMarked;
