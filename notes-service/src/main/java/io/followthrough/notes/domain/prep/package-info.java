/**
 * What to take into the next round or contact, composed from the notes; nothing is invented. Uses {@code debrief} and
 * {@code hiring}.
 */
@NullMarked
package io.followthrough.notes.domain.prep;

import org.jspecify.annotations.NullMarked;
