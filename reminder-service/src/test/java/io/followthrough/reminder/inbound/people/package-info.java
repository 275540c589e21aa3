/** A candidate's erasure, told by an event, and races with it. */
@NullMarked
package io.followthrough.reminder.inbound.people;

import org.jspecify.annotations.NullMarked;
