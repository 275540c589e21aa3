/** The rules of the domain's {@code policy} package, as examples. */
@NullMarked
package io.followthrough.reminder.domain.policy;

import org.jspecify.annotations.NullMarked;
