/** The rules of the domain's {@code fact} package, as examples. */
@NullMarked
package io.followthrough.reminder.domain.fact;

import org.jspecify.annotations.NullMarked;
