/** The rows of what employers answered. */
@NullMarked
package io.followthrough.interview.store.response;

import org.jspecify.annotations.NullMarked;
