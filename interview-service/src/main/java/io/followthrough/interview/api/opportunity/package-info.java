/** Opportunities over REST. It may show the timeline and the history of one; nothing of rounds comes in. */
@NullMarked
package io.followthrough.interview.api.opportunity;

import org.jspecify.annotations.NullMarked;
