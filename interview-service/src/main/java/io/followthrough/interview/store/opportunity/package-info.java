/** The rows of opportunities, and the lock on one. */
@NullMarked
package io.followthrough.interview.store.opportunity;

import org.jspecify.annotations.NullMarked;
