/** What an opportunity and an interview are, and what may happen to them: pure, no clock, no I/O. */
@NullMarked
package io.followthrough.interview.domain;

import org.jspecify.annotations.NullMarked;
