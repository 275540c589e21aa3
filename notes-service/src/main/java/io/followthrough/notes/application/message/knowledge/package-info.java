/**
 * Gathers what is known of a hiring process into one value, from which messages are composed and judged, and keeps their words
 * to it. Reads only.
 */
@NullMarked
package io.followthrough.notes.application.message.knowledge;

import org.jspecify.annotations.NullMarked;
