/** Draws up the plan of an interview as rows over time, for {@code api.timeline}. Reads only. */
@NullMarked
package io.followthrough.reminder.application.timeline;

import org.jspecify.annotations.NullMarked;
