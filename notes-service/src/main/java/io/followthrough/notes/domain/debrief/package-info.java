/**
 * What a candidate remembers of a round, when each part was written, and what that is worth as memory fades (R5); and
 * the lines it consists of, each of which can be found again (R8). Uses {@code hiring} only.
 */
@NullMarked
package io.followthrough.notes.domain.debrief;

import org.jspecify.annotations.NullMarked;
