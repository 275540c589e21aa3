/** The rules of the domain's {@code firing} package, as examples. */
@NullMarked
package io.followthrough.reminder.domain.firing;

import org.jspecify.annotations.NullMarked;
