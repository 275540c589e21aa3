/** The rules of the domain's {@code due} package, as examples. */
@NullMarked
package io.followthrough.reminder.domain.due;

import org.jspecify.annotations.NullMarked;
