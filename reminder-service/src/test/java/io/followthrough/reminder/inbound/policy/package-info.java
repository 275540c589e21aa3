/** A changed policy reaching the plans that stand. */
@NullMarked
package io.followthrough.reminder.inbound.policy;

import org.jspecify.annotations.NullMarked;
