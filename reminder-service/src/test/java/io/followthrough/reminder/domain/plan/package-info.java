/** The rules of the domain's {@code plan} package, as examples. */
@NullMarked
package io.followthrough.reminder.domain.plan;

import org.jspecify.annotations.NullMarked;
