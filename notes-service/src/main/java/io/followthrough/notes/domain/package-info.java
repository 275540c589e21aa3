/** What a debrief holds and is worth, and what goes into a message: pure, no clock, no I/O. */
@NullMarked
package io.followthrough.notes.domain;

import org.jspecify.annotations.NullMarked;
