/**
 * Writes down who did what to an opportunity, in the transaction of what was done. Every use case that changes
 * something may use it; it uses no use case.
 */
@NullMarked
package io.followthrough.interview.application.history;

import org.jspecify.annotations.NullMarked;
