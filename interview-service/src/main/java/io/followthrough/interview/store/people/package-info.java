/** The rows about people. */
@NullMarked
package io.followthrough.interview.store.people;

import org.jspecify.annotations.NullMarked;
