/**
 * The alarm clock of plans that older zone rules made: wakes {@code application.plan} when a process starts, and now and then
 * for what another has left, or planned by an older edition meanwhile.
 */
@NullMarked
package io.followthrough.reminder.inbound.plan;

import org.jspecify.annotations.NullMarked;
