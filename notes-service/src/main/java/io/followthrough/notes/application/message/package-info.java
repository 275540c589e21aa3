/**
 * A message from its first draft to the confirmation that it was sent: its subject is chosen, its text composed or typed,
 * judged by the lint, stored, and told of by {@code MessageDrafted} and {@code MessageSent}, which never carry its words.
 * A follow-up that falls due has its draft prepared here too.
 *
 * <p>May use {@code hiring} and {@code debrief}, which know nothing of messages.
 */
@NullMarked
package io.followthrough.notes.application.message;

import org.jspecify.annotations.NullMarked;
