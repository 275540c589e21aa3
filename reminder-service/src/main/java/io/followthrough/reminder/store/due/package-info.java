/**
 * The dispatcher's own access to reminders: claims timers that have come, of all tenants, locks their reminders and
 * settles them in one statement. Works with the relay's role and pool, beside row-level security; used by {@code
 * application.due} alone.
 */
@NullMarked
package io.followthrough.reminder.store.due;

import org.jspecify.annotations.NullMarked;
