/** The rows of those who speak for candidates. */
@NullMarked
package io.followthrough.interview.store.reference;

import org.jspecify.annotations.NullMarked;
