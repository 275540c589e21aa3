/**
 * Searching what was learned before (R8). Reads only; what is searched is written by {@code debrief}.
 */
@NullMarked
package io.followthrough.notes.application.lesson;

import org.jspecify.annotations.NullMarked;
