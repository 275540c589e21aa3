/** The rows about people: candidates, grants, erasures, and what of them is to be forgotten. */
@NullMarked
package io.followthrough.interview.store.people;

import org.jspecify.annotations.NullMarked;
