/** Rounds over REST: those of an opportunity, one, and what happens to it. */
@NullMarked
package io.followthrough.interview.api.round;

import org.jspecify.annotations.NullMarked;
