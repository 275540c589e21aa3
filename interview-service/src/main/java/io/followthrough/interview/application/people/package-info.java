/** Use cases about people: candidates, whom they let read, and how they are forgotten. */
@NullMarked
package io.followthrough.interview.application.people;

import org.jspecify.annotations.NullMarked;
