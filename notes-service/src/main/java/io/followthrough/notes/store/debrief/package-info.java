/**
 * Debriefs as JSON documents with a version ({@code debrief}), and their lines as rows ({@code note_line}). A trigger of
 * the database splits each line into the words that {@code store.lesson} searches.
 */
@NullMarked
package io.followthrough.notes.store.debrief;

import org.jspecify.annotations.NullMarked;
