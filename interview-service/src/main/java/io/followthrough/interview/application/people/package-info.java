/**
 * What is done about people: their profile, their coaches, and how they are forgotten. Use cases of other concepts
 * never call these; they meet at the rows of candidates.
 */
@NullMarked
package io.followthrough.interview.application.people;

import org.jspecify.annotations.NullMarked;
