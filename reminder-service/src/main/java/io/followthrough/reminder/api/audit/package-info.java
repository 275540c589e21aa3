/** {@code /v1/audit/reminders}: who did what of that which only few may do. Asks {@code people.audit}. */
@NullMarked
package io.followthrough.reminder.api.audit;

import org.jspecify.annotations.NullMarked;
