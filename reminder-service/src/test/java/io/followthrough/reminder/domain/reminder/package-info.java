/** The rules of the domain's {@code reminder} package, as examples. */
@NullMarked
package io.followthrough.reminder.domain.reminder;

import org.jspecify.annotations.NullMarked;
