/**
 * The dispatcher: claims timers that have come, over all tenants, and fires what they stand for: state, event and
 * next timer in one transaction. Called by {@code inbound.due} alone. It works with the role of the relay and its own
 * SQL, since it crosses tenants, and never makes a plan: that a search goes on is left to {@code application.search}.
 */
@NullMarked
package io.followthrough.reminder.application.due;

import org.jspecify.annotations.NullMarked;
