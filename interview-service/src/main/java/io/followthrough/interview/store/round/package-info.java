/** The rows of rounds with their interviewers, numbered by their start. */
@NullMarked
package io.followthrough.interview.store.round;

import org.jspecify.annotations.NullMarked;
