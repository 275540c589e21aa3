/**
 * The full text search over the lines of debriefs. Reads only: a trigger of the database writes the words it reads
 * ({@code V14__ranked_words.sql}).
 */
@NullMarked
package io.followthrough.notes.store.lesson;

import org.jspecify.annotations.NullMarked;
