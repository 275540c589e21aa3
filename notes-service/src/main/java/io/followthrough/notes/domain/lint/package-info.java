/** What can be said of a message by reading it beside the notes: rules R11 to R14 and their neighbours, pure and offline. */
@NullMarked
package io.followthrough.notes.domain.lint;

import org.jspecify.annotations.NullMarked;
