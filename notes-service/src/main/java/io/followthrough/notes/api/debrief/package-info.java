/**
 * {@code /v1/debriefs}: what is remembered of an interview, read, written whole or continued by a merge patch (R3 to R8).
 * Uses {@code application.debrief}; knows nothing of how a debrief is stored.
 */
@NullMarked
package io.followthrough.notes.api.debrief;

import org.jspecify.annotations.NullMarked;
