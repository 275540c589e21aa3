/**
 * Candidates, what they say about themselves, whom they let read, and the receipt when they are forgotten. It uses no
 * other concept.
 */
@NullMarked
package io.followthrough.interview.domain.people;

import org.jspecify.annotations.NullMarked;
