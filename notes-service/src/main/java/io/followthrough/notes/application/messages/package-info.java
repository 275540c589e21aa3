/** Messages from the notes to the sending: composed or typed, judged, revised, confirmed. */
@NullMarked
package io.followthrough.notes.application.messages;

import org.jspecify.annotations.NullMarked;
