/**
 * A line that a search has found, with its rank and the excerpt in which it was found. Uses {@code debrief}.
 */
@NullMarked
package io.followthrough.notes.domain.lesson;

import org.jspecify.annotations.NullMarked;
