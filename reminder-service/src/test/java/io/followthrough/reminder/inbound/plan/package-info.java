/** Plans that are made again because the rules of time zones have changed. */
@NullMarked
package io.followthrough.reminder.inbound.plan;

import org.jspecify.annotations.NullMarked;
