/**
 * One interview of an opportunity: when, with whom, how it went and how it ended (R9, R21, R33), and the report that
 * says so. It may use promises and the history. "Round" means an interview and nothing else.
 */
@NullMarked
package io.followthrough.interview.domain.round;

import org.jspecify.annotations.NullMarked;
