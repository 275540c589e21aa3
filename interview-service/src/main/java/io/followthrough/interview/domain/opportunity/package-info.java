/**
 * One hiring process of one candidate with one employer, open until an outcome closes it (R33). It holds the timeline
 * that stands, so it may use promises and the history; of its rounds it knows nothing.
 */
@NullMarked
package io.followthrough.interview.domain.opportunity;

import org.jspecify.annotations.NullMarked;
