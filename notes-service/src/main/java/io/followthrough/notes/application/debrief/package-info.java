/**
 * Reading and writing debriefs, and keeping their lines for the search. Publishes {@code DebriefRecorded}: that and how
 * fresh, never what was written. Debriefs are opened by {@code learning} when a round is completed, or by the first write.
 */
@NullMarked
package io.followthrough.notes.application.debrief;

import org.jspecify.annotations.NullMarked;
