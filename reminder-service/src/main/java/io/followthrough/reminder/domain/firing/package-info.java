/** What happens to a planned reminder as time passes: which nudge fires, which state it is in. */
@NullMarked
package io.followthrough.reminder.domain.firing;

import org.jspecify.annotations.NullMarked;
