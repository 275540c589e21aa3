/**
 * Writes down who did what to an opportunity, in the transaction of what was done: a step of every use case that
 * changes something. It uses no use case.
 */
@NullMarked
package io.followthrough.interview.application.history;

import org.jspecify.annotations.NullMarked;
