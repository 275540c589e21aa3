/** The entries of an opportunity's history: written once, never changed. */
@NullMarked
package io.followthrough.interview.store.history;

import org.jspecify.annotations.NullMarked;
